import { argv, stdout } from 'node:process'
import { z } from 'zod'
import { defineJob, startWorker } from './index.ts'

/** Takes the job named on the command line and never ends it: something for a test to kill. */
const [, , databaseUrl = '', name = ''] = argv
const definition = defineJob({ name, payload: z.object({}), retry: { limit: 1 }, expireInSeconds: 600 })
await startWorker({
  databaseUrl,
  jobs: [
    {
      definition,
      run({ id }) {
        stdout.write(`${id}\n`)
        return new Promise(() => undefined)
      },
    },
  ],
  onError: (error) => stdout.write(`${error}\n`),
})

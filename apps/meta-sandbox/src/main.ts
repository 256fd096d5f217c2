import { pino } from 'pino'
import { readEnvironment } from './environment.ts'
import { type RunningSandbox, startSandbox } from './start-sandbox.ts'

/** One sentence for a person instead of a stack trace. */
function giveUp(error: unknown, port: number): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const reason = error instanceof Error ? error.message : String(error)
  const taken = `The sandbox cannot listen: port ${port} is in use. Stop what uses it or set META_SANDBOX_PORT.`
  process.stderr.write(`${code === 'EADDRINUSE' ? taken : `The sandbox cannot start: ${reason}`}\n`)
  process.exit(1)
}

const log = pino({ base: { service: 'meta-sandbox' } })
let running: RunningSandbox
let port = 4010
try {
  const options = readEnvironment(process.env)
  port = options.port ?? port
  running = await startSandbox(options)
} catch (error) {
  giveUp(error, port)
}
log.info({ url: running.url, port: running.port }, 'Meta sandbox is listening')

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await running.close()
    process.exit(0)
  })

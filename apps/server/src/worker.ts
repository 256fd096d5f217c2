import 'reflect-metadata'
import { readEnv } from './boot/env.ts'
import { features } from './boot/features.ts'
import { openLog } from './boot/open-log.ts'
import { openWorld } from './boot/open-world.ts'
import { orSayWhy } from './boot/or-say-why.ts'
import { schedulesOf, startJobs } from './boot/start-jobs.ts'
import { stopOnSignal } from './boot/stop-on-signal.ts'

/** The process that works: the queue's jobs and the clock's. Any number of them may run on one database. */
await orSayWhy(async () => {
  const env = readEnv()
  const log = openLog(env.logLevel, 'worker')
  const world = await openWorld(env, features, log, { application: 'mci-worker' })
  const worker = await startJobs(world, features, env.databaseUrl, schedulesOf(world, features))
  log.info('working')
  stopOnSignal(log, 30_000, async () => {
    await worker.stop({ timeoutMs: 20_000 })
    await world.close()
  })
})

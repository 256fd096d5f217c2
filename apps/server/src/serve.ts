import 'reflect-metadata'
import { readEnv } from './boot/env.ts'
import { features } from './boot/features.ts'
import { openHttp } from './boot/http.ts'
import { openLog } from './boot/open-log.ts'
import { openWorld } from './boot/open-world.ts'
import { orSayWhy } from './boot/or-say-why.ts'
import { stopOnSignal } from './boot/stop-on-signal.ts'

/** The process that answers: GraphQL, the return from Meta's dialog, pictures, the screens, health. */
await orSayWhy(async () => {
  const env = readEnv()
  const log = openLog(env.logLevel, 'serve')
  const world = await openWorld(env, features, log, { application: 'mci-serve' })
  const state = { isStopping: false }
  const app = await openHttp(world, features, { webDist: env.http.webDist, isDemo: env.isDemo, state })
  await app.listen({ host: env.http.host, port: env.http.port })
  log.info({ publicUrl: env.http.publicUrl }, 'serving')
  stopOnSignal(log, 15_000, async () => {
    state.isStopping = true
    await app.close()
    await world.close()
  })
})

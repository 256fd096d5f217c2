import 'reflect-metadata'
import { setTimeout as wait } from 'node:timers/promises'
import { readEnv } from './boot/env.ts'
import { openLog } from './boot/open-log.ts'
import { orSayWhy } from './boot/or-say-why.ts'
import { markFilled, openDemoOrganization } from './demo/demo-organization.ts'
import { fillDemo } from './demo/fill-demo.ts'
import { playAgency } from './demo/play-agency.ts'
import { visitorOf } from './demo/visitor.ts'
import { openAuth, openDirectory } from './features/identity/index.ts'

/** The process that fills the demonstration on the first start, beside the server that it visits, and plays its people from then on. */
await orSayWhy(async () => {
  const env = readEnv()
  const log = openLog(env.logLevel, 'demo')
  const { publicUrl } = env.http
  const { auth, pool } = openAuth({
    databaseUrl: env.databaseUrl,
    secret: env.appSecret.reveal(),
    publicUrl,
    poolSize: 2,
  })
  const { id, cookie, isFilled } = await openDemoOrganization(openDirectory(auth, pool, publicUrl))
  // Whoever started us may now tell people how to sign in; the filling takes longer.
  process.send?.('entered')
  const visitor = visitorOf(publicUrl, cookie, id)
  if (!isFilled) {
    await persistently(() => fillDemo(visitor, env.meta.graphUrl ?? ''))
    await markFilled(pool, id)
    log.info({ action: 'fill_demo', organizationId: id }, 'the demonstration is filled')
  }
  await pool.end()
  await playAgency(visitor, ended())
})

/** Aborted when whoever started us asks us to end. */
function ended(): AbortSignal {
  const ending = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => ending.abort())
  return ending.signal
}

/** The server or its worker may be started anew meanwhile: what was done is found again, so trying again is safe. */
async function persistently(fill: () => Promise<void>): Promise<void> {
  const pausesInSeconds = [5, 15, 30, 60]
  for (const pause of pausesInSeconds) {
    try {
      return await fill()
    } catch {
      await wait(pause * 1_000)
    }
  }
  await fill()
}

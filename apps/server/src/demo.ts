import 'reflect-metadata'
import { readEnv } from './boot/env.ts'
import { openLog } from './boot/open-log.ts'
import { orSayWhy } from './boot/or-say-why.ts'
import { markFilled, openDemoOrganization } from './demo/demo-organization.ts'
import { fillDemo } from './demo/fill-demo.ts'
import { visitorOf } from './demo/visitor.ts'
import { openAuth, openDirectory } from './features/identity/index.ts'

/** The process that fills the demonstration on the first start, beside the server that it visits. Ends when it is done. */
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
  if (!isFilled) {
    await fillDemo(visitorOf(publicUrl, cookie, id))
    await markFilled(pool, id)
    log.info({ action: 'fill_demo', organizationId: id }, 'the demonstration is filled')
  }
  await pool.end()
})

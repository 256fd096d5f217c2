import 'reflect-metadata'
import { readOwner } from './boot/env.ts'
import { features } from './boot/features.ts'
import { migrate } from './boot/migrate-database.ts'
import { openLog } from './boot/open-log.ts'
import { orSayWhy } from './boot/or-say-why.ts'

/** Brings a database up to this release: as its owner, once, however many start at the same moment. */
await orSayWhy(async () => {
  const { ownerUrl, appPassword, logLevel } = readOwner()
  await migrate({ ownerUrl, appPassword, features, log: openLog(logLevel, 'migrate') })
})

import 'reflect-metadata'
import { readOwner } from './boot/env.ts'
import { features } from './boot/features.ts'
import { orSayWhy } from './boot/or-say-why.ts'
import { startOrm } from './boot/start-orm.ts'

/** Writes a migration that takes the last snapshot to the entities as they are now: `create-migration <name>`. */
await orSayWhy(async () => {
  const [name = 'change'] = process.argv.slice(2)
  const orm = await startOrm(features, readOwner().ownerUrl, { max: 1 })
  const { fileName } = await orm.migrator.create(undefined, false, false, name)
  process.stdout.write(
    fileName ? `migrations/${fileName}\n` : 'The tables are as the entities say: nothing to write.\n',
  )
  await orm.close()
})

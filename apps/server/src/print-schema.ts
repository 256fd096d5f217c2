import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildGraphqlSchema } from './boot/build-schema.ts'
import { features } from './boot/features.ts'

/** Writes `schema.graphql`, the contract with everybody outside; with `--check` it only says whether the file is true. */
const file = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../schema.graphql' : '../schema.graphql', import.meta.url),
)
const text = `${printSchema(lexicographicSortSchema(buildGraphqlSchema(features)))}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema.graphql is not what the server serves. Run npm run schema, and read the difference.\n')
  process.exitCode = 1
}

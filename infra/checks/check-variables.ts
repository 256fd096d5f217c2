import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ownVariables } from '../product/own-variables.ts'
import { root } from '../root.ts'
import { oneCheck } from './check.ts'

const compiled = 'apps/server/dist/src/boot/env.js'

/** Every variable that is read stands in the README's table and in `.env.example`, and no other does. */
export const variables = oneCheck('environment variables', async () => {
  const file = join(root, compiled)
  if (!existsSync(file)) return { problems: [`${compiled} is missing: the server was not compiled.`] }
  const server = (await import(pathToFileURL(file).href)) as { variables: { shape: Record<string, unknown> } }
  const read = new Set([...Object.keys(server.variables.shape), ...Object.keys(ownVariables)])
  const problems = [
    ...compare('README.md', /^\| `([A-Z][A-Z0-9_]+)`/gm, read),
    ...compare('.env.example', /^#? ?([A-Z][A-Z0-9_]+)=/gm, read),
  ]
  return { problems, note: `${read.size} variables` }
})

function compare(file: string, pattern: RegExp, read: Set<string>): string[] {
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const written = new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))
  return [
    ...[...read].filter((name) => !written.has(name)).map((name) => `${file}: ${name} is read but not described.`),
    ...[...written]
      .filter((name) => !read.has(name))
      .map((name) => `${file}: ${name} is described but nothing reads it.`),
  ]
}

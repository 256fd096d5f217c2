import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../root.ts'

const forbidden = new Set(
  [
    'utils',
    'helpers',
    'common',
    'shared',
    'core',
    'lib',
    'misc',
    'types',
    'constants',
    'manager',
    'service',
    'base',
  ].flatMap((name) => [name, name.replace(/s$/, '')]),
)
const skipped = /(^|\/)(node_modules|dist|gql|test-results|\.data|\.tools)(\/|$)/
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** Rules about a file by itself: its name, its length, and the two words that only one room may say. */
export function checkFiles(base = root): { problems: string[]; files: number } {
  const files = globSync('{apps,packages,infra,test}/**/*.{ts,tsx,mjs}', {
    cwd: base,
    exclude: (name) => skipped.test(name),
  }).map((file) => file.replaceAll('\\', '/'))
  const problems = files.flatMap((file) => {
    const text = readFileSync(join(base, file), 'utf8')
    return [...nameProblems(file), ...lengthProblems(file, text), ...wordProblems(file, text)]
  })
  return { problems, files: files.length }
}

function nameProblems(file: string): string[] {
  const parts = [...file.split('/').slice(1, -1), basename(file).replace(/\..*$/, '')]
  const bad = parts.find((part) => forbidden.has(part))
  if (bad) return [`${file}: "${bad}" says nothing about what is inside; name the file after its noun or verb.`]
  if (file.includes('/migrations/')) return []
  if (!/^[a-z0-9-]+(\.[a-z-]+)*\.(ts|tsx|mjs)$/.test(basename(file))) return [`${file}: names are in kebab-case.`]
  return []
}

function lengthProblems(file: string, text: string): string[] {
  // A migration is never edited again, and a table of texts is as long as what the product says.
  if (/\/migrations\/|\.texts\.ts$|\/texts\//.test(file)) return []
  const limit = isTest(file) ? 300 : 250
  const lines = text.trimEnd().split('\n').length
  return lines > limit ? [`${file}: ${lines} lines; above ${limit} a file holds more than one thing.`] : []
}

function wordProblems(file: string, text: string): string[] {
  if (!file.startsWith('apps/server/src/') || isTest(file)) return []
  const problems: string[] = []
  if (file !== 'apps/server/src/boot/env.ts' && /\bprocess\s*\.\s*env\b/.test(text))
    problems.push(`${file}: only boot/env.ts reads the environment.`)
  const mayUnseal = /^apps\/server\/src\/(values\/|features\/connections\/)/.test(file)
  if (!mayUnseal && /import[^;]*\bunseal\b[^;]*from/.test(text))
    problems.push(`${file}: only connections opens sealed tokens.`)
  return problems
}

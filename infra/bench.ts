import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Bench, type Figure, withRatio } from './bench/figure.ts'
import { root } from './root.ts'

/** `npm run bench [-- NAME…] [--json]`: a table for people, or one JSON object per figure and line. */
const words = process.argv.slice(2)
const isJson = words.includes('--json')
const names = words.filter((word) => !word.startsWith('--'))
const files = globSync('test/bench/*.bench.ts', { cwd: root }).sort()
const known = files.map((file) => basename(file, '.bench.ts'))
const unknown = names.filter((name) => !known.includes(name))
const write = (line: string) => void process.stdout.write(`${line}\n`)

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.\n`)
  process.exitCode = 1
} else for (const name of known) if (names.length === 0 || names.includes(name)) await runBench(name)

async function runBench(name: string): Promise<void> {
  const module = await import(pathToFileURL(join(root, 'test/bench', `${name}.bench.ts`)).href)
  const bench = module.default as Bench
  if (!isJson) write(`\n${name}: ${bench.about}\n`)
  for await (const figure of bench.run()) write(isJson ? JSON.stringify(withRatio(figure)) : rowOf(figure))
}

function rowOf(figure: Figure): string {
  const number = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 })
  const { name, value, unit, beside, ratio, goal, size } = withRatio(figure)
  const comparison = beside === null ? '' : `beside ${number(beside)} (${number(ratio ?? 0)}×)`
  const cells = [name.padEnd(34), `${number(value)} ${unit}`.padStart(14), comparison.padEnd(24)]
  return `  ${cells.join('  ')}  ${[goal && `goal ${goal}`, size].filter(Boolean).join(', ')}`.trimEnd()
}

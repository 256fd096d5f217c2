import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFiles } from './check-files.ts'
import { checkImports } from './check-imports.ts'
import { featureOrder } from './feature-order.ts'

let base: string
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(base, file)), { recursive: true })
  writeFileSync(join(base, file), text)
}
const src = 'apps/server/src'

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'boundaries-')))
  write(
    `${src}/boot/features.ts`,
    `import { people } from '../features/people/index.ts'\nimport { money as cash } from '../features/money/index.ts'\n` +
      'export const features: readonly unknown[] = [people, cash]\n',
  )
  write(`${src}/features/people/index.ts`, 'export const people = 1\n')
  write(`${src}/features/money/index.ts`, "export { people } from '../people/index.ts'\nexport const money = 2\n")
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

describe('the direction of imports', () => {
  it('is quiet about a later feature that enters an earlier one by its door', async () => {
    const { problems, files } = await checkImports(base)
    expect(problems).toEqual([])
    expect(files).toBe(3)
  })

  it('reads the order of features from boot', () => {
    expect(featureOrder(base)).toEqual({ order: ['people', 'money'], unlisted: [] })
    write(`${src}/features/stray/index.ts`, '')
    expect(featureOrder(base).unlisted).toEqual(['stray'])
  })

  it.each([
    ['an earlier feature that knows a later one', `${src}/features/people/a.ts`, '../money/index.ts', /comes after it/],
    ['a type of a later feature', `${src}/features/people/a.ts`, 'type:../money/index.ts', /comes after it/],
    ['a way past the door', `${src}/features/money/a.ts`, '../people/inside.ts', /through its index\.ts/],
    ['a package that knows a member', 'packages/queue/src/a.ts', `../../../${src}/values/day.ts`, /no other member/],
    ['an entity that knows GraphQL', `${src}/features/people/p.entity.ts`, './p.graphql.ts', /only|row/],
    ['a value with a dependant', `${src}/values/a.ts`, '../work/work.ts', /plain facts/],
    ['a feature that wires', `${src}/features/people/a.ts`, '../../boot/features.ts', /wired by boot/],
    [
      'screens that know the server',
      'apps/web/src/app/a.ts',
      '../../../server/src/values/day.ts',
      /schema\.graphql alone/,
    ],
    ['two web features that meet', 'apps/web/src/features/x/a.ts', '../y/b.ts', /meet in routes/],
    ['code that imports a test', `${src}/values/a.ts`, './day.test.ts', /nothing imports one/],
    [
      'shipped code that knows how it is run',
      `${src}/values/a.ts`,
      '../../../../infra/root.ts',
      /only tests import infra/,
    ],
  ])('finds %s', async (_, file, specifier, sentence) => {
    const inside = [
      `${src}/features/people/inside.ts`,
      `${src}/features/people/p.graphql.ts`,
      `${src}/values/day.ts`,
      `${src}/values/day.test.ts`,
      `${src}/work/work.ts`,
      'apps/web/src/features/y/b.ts',
      'infra/root.ts',
    ]
    for (const target of inside) write(target, 'export const it = 1\n')
    const isType = specifier.startsWith('type:')
    write(
      file,
      `import ${isType ? 'type ' : ''}* as it from '${specifier.replace('type:', '')}'\nexport type It = typeof it\n`,
    )
    if (!isType) write(file, `import * as it from '${specifier}'\nexport const at = it\n`)
    const { problems } = await checkImports(base)
    expect(problems.join('\n')).toMatch(sentence)
  })

  it('finds a circle, and lets two types name each other', async () => {
    write(`${src}/values/a.ts`, "import { b } from './b.ts'\nexport const a = () => b\n")
    write(`${src}/values/b.ts`, "import { a } from './a.ts'\nexport const b = () => a\n")
    write(`${src}/values/c.ts`, "import type { D } from './d.ts'\nexport interface C { d: D }\n")
    write(`${src}/values/d.ts`, "import type { C } from './c.ts'\nexport interface D { c: C }\n")
    const { problems } = await checkImports(base)
    expect(problems.some((line) => line.includes('values/a.ts') && line.includes('circle'))).toBe(true)
    expect(problems.some((line) => line.includes('values/c.ts'))).toBe(false)
  })

  it('does not take an empty house for a clean one', async () => {
    rmSync(join(base, 'apps'), { recursive: true })
    mkdirSync(join(base, 'apps'))
    expect((await checkImports(base)).problems.join()).toMatch(/read no file at all/)
  })
})

describe('the rules for a file by itself', () => {
  it.each([
    ['a folder that says nothing', 'apps/web/src/utils/a.ts', '', /says nothing/],
    ['a file that says nothing', 'packages/queue/src/types.ts', '', /says nothing/],
    ['a name in another case', 'packages/queue/src/openQueue.ts', '', /kebab-case/],
    ['a file of 251 lines', `${src}/values/long.ts`, 'x\n'.repeat(251), /251 lines/],
    ['a reader of the environment', `${src}/work/a.ts`, 'process.env.PORT', /only boot\/env\.ts/],
    ['an opener of tokens', `${src}/work/a.ts`, "import { unseal } from '../values/sealed.ts'", /only connections/],
  ])('find %s', (_, file, text, sentence) => {
    write(file, text)
    expect(checkFiles(base).problems.join('\n')).toMatch(sentence)
  })

  it('let texts be long, tests be longer, and boot read the environment', () => {
    write(`${src}/features/people/people.texts.ts`, 'x\n'.repeat(400))
    write(`${src}/values/day.test.ts`, 'x\n'.repeat(300))
    write(`${src}/boot/env.ts`, 'process.env.PORT')
    expect(checkFiles(base).problems).toEqual([])
  })
})

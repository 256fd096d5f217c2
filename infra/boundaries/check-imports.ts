import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { root } from '../root.ts'
import { featureOrder } from './feature-order.ts'
import { boundaryRules } from './rules.ts'

/**
 * Cruises every import of the repository, those of types included, and holds them against the rules.
 * @returns one line per broken rule, and how many files were read
 */
export async function checkImports(base = root): Promise<{ problems: string[]; files: number }> {
  const { order, unlisted } = featureOrder(base)
  const members = ['apps', 'packages', 'infra', 'test'].filter((name) => existsSync(join(base, name)))
  const { output } = await cruise(
    members,
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: boundaryRules(order) },
      exclude: { path: '(^|/)(dist|gql|node_modules|test-results)/' },
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      skipAnalysisNotInRules: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  )
  const { summary, modules } = output as ICruiseResult
  const comments = new Map(boundaryRules(order).map(({ name, comment }) => [name, comment]))
  const problems = summary.violations.map(
    ({ from, to, rule, cycle }) =>
      `${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}: ${comments.get(rule.name)}`,
  )
  for (const name of unlisted)
    problems.push(`features/${name}: a feature stands in boot/features.ts, which gives its place.`)
  const files = modules.filter(({ source }) => /^(apps|packages|infra|test)\//.test(source)).length
  // It once read nothing at all, in silence, because its TypeScript was too new: an empty house is a broken check.
  if (files === 0) problems.push('dependency-cruiser read no file at all: is TypeScript 6 beside it?')
  return { problems, files }
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../product/run-tool.ts'
import { root, toolIn } from '../root.ts'
import type { Check, Finding } from './check.ts'
import { testEnvironment } from './test-environment.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; status: string; assertionResults: unknown[] }[]
}

/** Some of a member's tests: what to call them, and how Vitest and they themselves are told. */
interface Some {
  readonly name: string
  readonly words: string[]
  readonly env?: Record<string, string>
}

/** Lines of a test that people want to read although nothing failed. */
const told = /^· .*/gm

/** The tests of one member, counted from Vitest's own report. */
export function vitestCheck(member: string, only?: Some): Check {
  return {
    name: `tests of ${only ? `${member}/${only.name}` : member}`,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'report-'))
      const file = join(folder, 'report.json')
      const words = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      if (only) words.push(...only.words)
      const { code, output } = await runTool([toolIn('.', 'vitest'), ...words], {
        cwd: join(root, member),
        env: { ...testEnvironment(), ...only?.env },
        signal: AbortSignal.timeout(patience),
      })
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
      rmSync(folder, { recursive: true, force: true })
      const finding = findingOf(report, code, output)
      const lines = only?.env ? (output.match(told) ?? []) : []
      return { ...finding, note: [finding.note, ...lines].join('\n        ') }
    },
  }
}

const patience = 15 * 60_000

/** A file that cannot even be loaded reports no test, and a crash no file: both are failures all the same. */
export function findingOf(report: Report | undefined, code: number, output: string): Finding {
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const unloaded = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const counted = (report?.numFailedTests ?? 0) + (unloaded ?? 0)
  const failed = code !== 0 && counted === 0 ? 1 : counted
  const note = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')
  return { passed, failed, skipped, note, output }
}

import { quickChecks } from './checks/all-checks.ts'
import { runChecks } from './checks/run-checks.ts'
import { chosen } from './checks/run-with-postgres.ts'

/** `npm run check`: the quick part, for after every change. */
process.exitCode = (await runChecks(chosen(quickChecks(), process.argv.slice(2)))) ? 0 : 1

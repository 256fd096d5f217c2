import { allChecks } from './checks/all-checks.ts'
import { runWithPostgres } from './checks/run-with-postgres.ts'

/** `npm test`: everything. `npm test -- types boundaries` runs the checks whose names hold one of the words. */
await runWithPostgres(allChecks(), process.argv.slice(2))

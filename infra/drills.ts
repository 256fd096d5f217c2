import { drillChecks } from './checks/all-checks.ts'
import { runWithPostgres } from './checks/run-with-postgres.ts'

/** `npm run drills`: every process killed in the middle of everything. */
await runWithPostgres(drillChecks(), [])

import { drillChecks } from './checks/all-checks.ts'
import { runWithPostgres } from './checks/run-with-postgres.ts'

/** `npm run drills`: every process killed in the middle of everything, two hundred readings through trouble, and events sent by processes that die. Words choose. */
await runWithPostgres(drillChecks(), process.argv.slice(2))

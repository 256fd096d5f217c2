import { journeyChecks } from './checks/all-checks.ts'
import { runWithPostgres } from './checks/run-with-postgres.ts'

/** `npm run journeys`: the product in a browser, alone. */
await runWithPostgres(journeyChecks(), [])

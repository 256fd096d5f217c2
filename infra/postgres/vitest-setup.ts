import { shareTestPostgres } from './test-postgres.ts'

/** Vitest's global set-up: one PostgreSQL for the whole run; its workers inherit the address. */
export default shareTestPostgres

export { type ADatabase, aDatabase } from './a-database.ts'
export { type EmbeddedPostgres, startPostgres } from './start-postgres.ts'
export { shareTestPostgres, type TestDatabase, type TestPostgres, withTestPostgres } from './test-postgres.ts'

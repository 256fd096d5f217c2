export { type EmbeddedPostgres, startPostgres } from './start-postgres.ts'
export { shareTestPostgres, type TestDatabase, type TestPostgres, withTestPostgres } from './test-postgres.ts'

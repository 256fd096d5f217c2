import { argv } from 'node:process'
import pg from 'pg'
import { defineTopic, tell } from './index.ts'

/** Tells once from a process of its own, for a test. */
const [, , databaseUrl, topic = '', key = '', id = ''] = argv
const client = new pg.Client({ connectionString: databaseUrl })
await client.connect()
await tell({ executeSql: (sql, values) => client.query(sql, values) }, defineTopic(topic), key, { id })
await client.end()

import { startPostgres } from './start-postgres.ts'

// A process of its own that keeps a server, for the tests that kill the keeper.
const [dataDir = ''] = process.argv.slice(2)
const { pid, port } = await startPostgres({ dataDir, durable: true })
process.stdout.write(`${JSON.stringify({ pid, port })}\n`)
setInterval(() => {}, 60_000)

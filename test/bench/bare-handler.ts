import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'

/**
 * The least that a door can do which loses nothing: the bytes in a table, committed, then 200. A process of its own, forked with the
 * owner's address of the database; it sends its URL, and ends with whoever forked it.
 */
const pool = new Pool({ connectionString: process.argv[2], max: 10 })
await pool.query(
  'create table if not exists public.bare (id uuid primary key, received_at timestamptz not null, body bytea not null)',
)
const server = createServer((request, reply) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const row = [crypto.randomUUID(), new Date(), Buffer.concat(chunks)]
    await pool.query('insert into public.bare values ($1, $2, $3)', row)
    reply.end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ url: `http://127.0.0.1:${port}/` })
})
process.once('disconnect', async () => {
  server.closeAllConnections()
  server.close()
  await pool.end()
})

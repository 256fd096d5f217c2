/**
 * Runs a process's main function. What a person can mend (a variable, a port, an address) is said in one sentence with a
 * non-zero exit; a bug keeps its stack.
 */
export async function orSayWhy(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = (error as NodeJS.ErrnoException).code
  if (error.name === 'EnvError') return error.message
  if (code === 'EADDRINUSE') return 'The port is in use by another program. Stop that one, or set PORT to a free port.'
  if (code === 'EACCES') return 'This port may not be opened by this user. Set PORT to one above 1023.'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') {
    return 'PostgreSQL cannot be reached at the given address. Is it running, and are DATABASE_URL and DATABASE_APP_URL right?'
  }
  if (code === '28P01' || code === '28000') return 'PostgreSQL refused the user or password of the given address.'
  if (code === '3D000') return 'The database named in the address does not exist. Create it, or name another one.'
  return error.stack ?? error.message
}

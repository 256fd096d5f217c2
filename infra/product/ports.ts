import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

/**
 * @param variable `PORT`, or one that ends in it and has a sister that ends in `HOST`
 * @throws Refusal that names the port and says how to choose another
 */
export async function demandFreePort(port: number, host: string, variable: string): Promise<void> {
  const code = await tryPort(port, host)
  if (code === 'EADDRINUSE')
    throw new Refusal(`Port ${port} is in use; stop what uses it, or choose another: ${variable}=${port + 1} npm start`)
  if (code)
    throw new Refusal(
      `Cannot listen on ${host}:${port} (${code}); choose another ${variable} or ${variable.replace('PORT', 'HOST')}.`,
    )
}

/** The first of the wished ports that is free on this machine's own address, else any free one. */
export async function findPort(...wishes: (number | undefined)[]): Promise<number> {
  for (const wish of wishes) if (wish && !(await tryPort(wish, '127.0.0.1'))) return wish
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** @returns the error's code, or undefined when the port is free */
function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}

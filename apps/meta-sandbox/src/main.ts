import { pino } from 'pino'
import { readEnvironment } from './environment.ts'
import { type RunningSandbox, startSandbox } from './start-sandbox.ts'

/** One sentence for a person instead of a stack trace. */
function giveUp(error: unknown, port: number): never {
  process.stderr.write(`${sentenceFor(error, port)}\n`)
  process.exit(1)
}

function sentenceFor(error: unknown, port: number): string {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return `The sandbox cannot listen: port ${port} is in use. Stop what uses it or set META_SANDBOX_PORT.`
  if (code === 'EACCES' && syscall === 'listen')
    return `The sandbox cannot listen: this account may not open port ${port}. Set META_SANDBOX_PORT to one above 1023.`
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `The sandbox cannot start: META_SANDBOX_HOST must be an address of this machine, such as 127.0.0.1 (${code}).`
  if (syscall && path)
    return `The sandbox cannot start: META_SANDBOX_DATA must be a folder that can be written to (${code}).`
  return `The sandbox cannot start: ${error instanceof Error ? message : String(error)}`
}

const log = pino({ base: { service: 'meta-sandbox' } })
let running: RunningSandbox
let port = 4010
try {
  const options = readEnvironment(process.env)
  port = options.port ?? port
  running = await startSandbox(options)
} catch (error) {
  giveUp(error, port)
}
log.info({ url: running.url, port: running.port }, 'Meta sandbox is listening')

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await running.close()
    process.exit(0)
  })

import type { Logger } from 'pino'

/** Runs `stop` once on SIGTERM or SIGINT, and ends the process; by force when it takes longer than `patienceMs`. */
export function stopOnSignal(log: Logger, patienceMs: number, stop: () => Promise<void>): void {
  let begun = false
  const begin = (signal: string) => {
    if (begun) return
    begun = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), patienceMs).unref()
    stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stopping went wrong')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}

import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * JSON lines with the fields that operators filter by: timestamp, level, service, organizationId, userId, action, connectionId,
 * adAccountId, durationMs, metadata. Errors are written by name, message and stack: what else hangs on them may hold secrets.
 */
export function openLog(
  level: string,
  process: 'serve' | 'worker' | 'migrate' | 'demo',
  to?: DestinationStream,
): Logger {
  return pino(
    {
      level,
      base: { service: 'meta-creative-intelligence', process },
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label.toUpperCase() }) },
      serializers: { err: plainError },
    },
    to ?? pino.destination(1),
  )
}

function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  return { name, message, stack, ...(cause === undefined ? {} : { cause: plainError(cause) }) }
}

import { z } from 'zod'

/**
 * What is kept of an error in the job's row: its name and message only. The whole object would take along whatever
 * hangs on it, such as a request with its authorization header.
 */
export function failureOf(error: unknown): { name: string; message: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: 'the handler threw something that is not an error' }
  return { name: error.name, message: error.message.slice(0, 2000) }
}

/** A refused payload in one line: where and what was expected, never the value itself. */
export function payloadFailure(error: z.ZodError): { name: string; message: string } {
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`)
  return { name: 'PayloadRefused', message: `the payload was refused: ${problems.join('; ')}`.slice(0, 2000) }
}

const kept = z.object({ name: z.string().optional(), message: z.string() })
const keptByMonitor = z.object({ value: kept }).transform(({ value }) => value)
const keptFailure = z.union([kept, keptByMonitor])

/** The message in a job's output, whether we wrote it or pg-boss's monitor did; null when there is none. */
export function messageIn(output: unknown): string | null {
  return keptFailure.safeParse(output).data?.message ?? null
}

/** The error that a dead job's hook is given, rebuilt from what was kept. */
export function errorIn(output: unknown): Error {
  const failure = keptFailure.safeParse(output).data
  const error = new Error(failure?.message ?? 'no reason was kept')
  error.name = failure?.name ?? 'Error'
  error.stack = undefined
  return error
}

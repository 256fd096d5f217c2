import type { FastifyInstance } from 'fastify'

/** Lets routes receive forms as URLSearchParams: a name may come several times. */
export function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(body as string)),
  )
}

/** Parameters of a body, whatever its type: forms and JSON objects; values that are no text become JSON text. */
export function bodyParams(body: unknown): [string, string][] {
  if (body instanceof URLSearchParams) return [...body]
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return []
  return Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
}

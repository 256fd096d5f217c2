import type { FastifyInstance } from 'fastify'
import { demoPerson } from './demo-person.ts'

/**
 * Tells the sign-in page how to enter the demonstration. Where there is none the answer is empty, and no failure: every
 * visitor's browser would log one.
 */
export function demoRoutes(app: FastifyInstance, isDemo: boolean): void {
  app.get('/demo', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return isDemo ? reply.send(demoPerson) : reply.code(204).send()
  })
}

import type { FastifyInstance } from 'fastify'
import { demoPerson } from './demo-person.ts'

/** Tells the sign-in page how to enter the demonstration, where there is one. Anywhere else the address does not exist. */
export function demoRoutes(app: FastifyInstance, isDemo: boolean): void {
  if (!isDemo) return
  app.get('/demo', async (_request, reply) => reply.header('cache-control', 'no-store').send(demoPerson))
}

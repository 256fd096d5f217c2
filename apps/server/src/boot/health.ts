import type { FastifyInstance } from 'fastify'
import type { World } from './open-world.ts'
import { version } from './version.ts'

/** `/livez`: the process turns. `/readyz`: it can answer; false as soon as it begins to stop. */
export function healthRoutes(app: FastifyInstance, world: World, state: { isStopping: boolean }): void {
  app.get('/livez', { logLevel: 'silent' }, async () => ({ status: 'alive', version }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const problem = state.isStopping ? 'stopping' : await databaseProblem(world)
    return problem ? reply.code(503).send({ status: 'not ready', problem }) : { status: 'ready', version }
  })
}

async function databaseProblem({ directory }: World): Promise<string | null> {
  const patience = new Promise<string>((resolve) => setTimeout(resolve, 500, 'the database does not answer').unref())
  const ping = directory.pool.query('select 1').then(
    () => null,
    () => 'the database does not answer',
  )
  return Promise.race([ping, patience])
}

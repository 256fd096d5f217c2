import Fastify, { type FastifyInstance } from 'fastify'
import { addControlRoutes } from '../control/control-routes.ts'
import { addPictureRoute } from '../pictures/picture-route.ts'
import type { Sandbox } from '../sandbox.ts'
import { addPlayRoutes } from '../screen/play/play-route.ts'
import { addScreenRoute } from '../screen/screen-route.ts'
import { addDialogRoutes } from './dialog-routes.ts'
import { acceptForms } from './form-body.ts'
import { addGraphRoute, answerBug } from './graph-route.ts'

/** The whole HTTP face of a sandbox, not yet listening. */
export function buildApp(sandbox: Sandbox): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: 4 * 1024 * 1024,
    // Slow faults and keep-alive connections must not hold back a stop.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 20_000 },
  })
  acceptForms(app)
  app.setErrorHandler(answerBug)
  addScreenRoute(app, sandbox)
  addPlayRoutes(app, sandbox)
  addPictureRoute(app, sandbox)
  addDialogRoutes(app, sandbox)
  addControlRoutes(app, sandbox)
  addGraphRoute(app, sandbox)
  return app
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The built screens. A path that is no file is one of the screens' own addresses, if it is a page that is asked for. */
export async function serveScreens(app: FastifyInstance, folder: string, publicUrl: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  sendToOwnName(app, publicUrl)
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    // The build leaves compressed copies beside the files: nothing is compressed while somebody waits.
    preCompressed: true,
    // Names of built files hold their hash; the page that names them must always be asked for again.
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    return isPage
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.code(404).send({ message: 'Not found' })
  })
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Who opens the server by another name of the same machine is sent to the one that Meta sends people back to: a session belongs
 * to a name, and would not be found again there.
 */
function sendToOwnName(app: FastifyInstance, publicUrl: string): void {
  const { host: own } = new URL(publicUrl)
  if (!loopback.test(own)) return
  app.addHook('onRequest', async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (isPage && request.host !== own && loopback.test(request.host))
      return reply.redirect(publicUrl + request.url, 302)
  })
}

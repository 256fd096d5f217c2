import type { FastifyInstance } from 'fastify'
import type { Sandbox } from '../sandbox.ts'
import { checkAddress } from './picture-address.ts'

/** `GET /pictures/…`: the content network. No token, only the signature in the address. */
export function addPictureRoute(app: FastifyInstance, sandbox: Sandbox): void {
  app.get<{ Params: { brand: string; file: string }; Querystring: Record<string, string> }>(
    '/pictures/v/:folder/:brand/:file',
    async (request, reply) => {
      const brand = sandbox.world.brands.find(({ key }) => key === request.params.brand)
      const art = brand?.creatives.find(({ key }) => `${key}_n.png` === request.params.file)
      if (!brand || !art) return reply.code(404).type('text/plain').send('Not found')
      const verdict = checkAddress(sandbox, brand, art, request.query)
      if ('refusal' in verdict) return reply.code(403).type('text/plain').send(verdict.refusal)
      const png = await sandbox.pictures.png(brand, art, verdict.width)
      return reply.type('image/png').header('cache-control', 'max-age=1209600').send(png)
    },
  )
}

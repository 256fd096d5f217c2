import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '../../schema/is-id.ts'
import { mayActAs } from '../../work/actor.ts'
import type { Opener } from '../../work/feature.ts'
import type { Variation } from './variation.entity.ts'
import { VariationPicture } from './variation-picture.entity.ts'

/** The organisation is in the path: an `<img>` sends no header to choose it. */
const path = '/pictures/variations/:organizationId/:id'

export const variationPictureUrl = ({ organizationId, id }: Variation): string =>
  path.replace(':organizationId', organizationId).replace(':id', id)

interface Asked {
  Params: { organizationId: string; id: string }
  Querystring: { download?: string }
}

/** Pictures of variations, for whoever may see the inspiration; with `?download=1` as a file with a name. */
export function variationPictureRoutes(app: FastifyInstance, open: Opener): void {
  app.get<Asked>(path, async (request, reply) => {
    const found = await find(open, request)
    if (!found) return notFound(reply)
    const { variation, png } = found
    if (request.query.download) reply.header('content-disposition', `attachment; filename="${fileNameOf(variation)}"`)
    return (
      reply
        .type('image/png')
        // A variation is never drawn over: the address stands for these bytes for good.
        .header('cache-control', 'private, max-age=31536000, immutable')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('cross-origin-resource-policy', 'same-origin')
        .send(Buffer.from(png))
    )
  })
}

/** The organisation is the path's, and has to be one that the session or the key belongs to. */
async function find(open: Opener, request: FastifyRequest<Asked>) {
  const { organizationId, id } = request.params
  if (!isId(organizationId) || !isId(id)) return null
  const work = await open.forRequest({ headers: { ...request.headers, 'x-organization-id': organizationId } })
  if (!work || work.actor.organizationId !== organizationId || !mayActAs(work.actor, 'VIEWER')) return null
  const row = await work.em.findOne(VariationPicture, { variation: { id } }, { populate: ['variation.inspiration'] })
  return row && { variation: row.variation, png: row.png }
}

/** Of the title, in letters that every file system takes: `pendente-de-palha-2.png`. */
function fileNameOf({ inspiration, number }: Variation): string {
  const title = inspiration.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${title.slice(0, 60) || 'variation'}-${number}.png`
}

/** One answer for what is not there, what is somebody else's, and what is no id at all. */
const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').send({ message: 'Not found' })

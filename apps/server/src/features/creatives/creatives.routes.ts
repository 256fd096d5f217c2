import { MetaError, type Picture, PictureError } from '@mci/meta-api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '../../schema/is-id.ts'
import { mayActAs } from '../../work/actor.ts'
import type { Opener } from '../../work/feature.ts'
import type { Work } from '../../work/work.ts'
import { JobStopped } from '../jobs/index.ts'
import type { Creative } from './creative.entity.ts'
import { findCreatives } from './creatives.store.ts'
import { pictureOf } from './picture-of.ts'
import { picturePath } from './picture-url.ts'

interface Place {
  readonly organizationId: string
  readonly id: string
}

/** Pictures of creatives, for whoever may see the creative. */
export function creativeRoutes(app: FastifyInstance, open: Opener): void {
  const fetching = new Map<string, Promise<Picture | null>>()
  app.get<{ Params: Place }>(picturePath, async (request, reply) => {
    const found = await find(open, request)
    if (!found) return notFound(reply)
    try {
      const picture = await once(fetching, found.creative, () => pictureOf(found.work, found.creative))
      return picture ? send(reply, picture) : notFound(reply)
    } catch (error) {
      return unavailable(reply, found.work, error)
    }
  })
}

/** The organisation is the path's, and has to be one that the session or the key belongs to. */
async function find(open: Opener, request: FastifyRequest<{ Params: Place }>) {
  const { organizationId, id } = request.params
  if (!isId(organizationId) || !isId(id)) return null
  const work = await open.forRequest({ headers: { ...request.headers, 'x-organization-id': organizationId } })
  // A key has its one organisation, whatever the path says.
  if (!work || work.actor.organizationId !== organizationId || !mayActAs(work.actor, 'VIEWER')) return null
  const [creative] = await findCreatives(work.em, [id])
  return creative ? { work, creative } : null
}

/**
 * Everybody who asks for a picture while it is being fetched shares that fetch; nothing is kept once it is there. Bytes are not
 * ours to keep, the browser remembers them for ten minutes, and what this process held another would not have.
 */
function once(
  fetching: Map<string, Promise<Picture | null>>,
  { organizationId, id }: Creative,
  fetch: () => Promise<Picture | null>,
): Promise<Picture | null> {
  const key = `${organizationId}|${id}`
  const running = fetching.get(key)
  if (running) return running
  const picture = fetch().finally(() => fetching.delete(key))
  fetching.set(key, picture)
  return picture
}

function send(reply: FastifyReply, { bytes, mime }: Picture): FastifyReply {
  return (
    reply
      .type(mime)
      .header('cache-control', 'private, max-age=600')
      // Bytes from outside on our own origin: opened by themselves they may run nothing and load nothing.
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin')
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  )
}

/** One answer for what is not there, what is somebody else's, and what is no id at all. */
const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').send({ message: 'Not found' })

/** Words in place of a broken picture: the screen shows them. Faults of ours are thrown on. */
function unavailable(reply: FastifyReply, { say, log }: Work, error: unknown): FastifyReply {
  const isAccess = error instanceof JobStopped || (error instanceof MetaError && error.kind === 'authorization')
  if (!isAccess && !(error instanceof MetaError) && !(error instanceof PictureError)) throw error
  log.warn({ err: error, action: 'creative_picture' }, 'a picture could not be had')
  const code = isAccess ? 'CONNECTION_EXPIRED' : 'PICTURE_UNAVAILABLE'
  const message = say({ key: `creatives.picture.${isAccess ? 'connection' : 'unavailable'}` })
  return reply.code(502).header('cache-control', 'no-store').send({ code, message })
}

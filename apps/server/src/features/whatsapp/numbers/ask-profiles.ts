import type { MetaSession } from '@mci/meta-api'
import { NotFound } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import {
  Connection,
  type ConnectionExpired,
  expired,
  isUsable,
  type MetaUnavailable,
  MissingPermission,
  metaRefusal,
  withMeta,
} from '../../connections/index.ts'

/** Takes to see WhatsApp accounts and their numbers. */
export const whatsappScope = 'whatsapp_business_management'

export type ProfileRefusal = ConnectionExpired | MetaUnavailable | MissingPermission | NotFound

/** What one profile answered, or why it could not. */
export type ProfileAnswer<T> =
  | { readonly connection: Connection; readonly value: T }
  | { readonly refusal: ProfileRefusal }

/**
 * Asks the connected profiles one after the other, those first that may see WhatsApp accounts.
 * @param isEnough ends the asking; all are asked without it
 */
export async function askProfiles<T>(
  work: Work,
  ask: (session: MetaSession) => Promise<T>,
  isEnough: (value: T) => boolean = () => false,
): Promise<ProfileAnswer<T>[]> {
  const connections = await work.em.find(Connection, {}, { orderBy: { id: 'asc' } })
  if (connections.length === 0)
    return [{ refusal: NotFound.of('Connection', '', work.say({ key: 'whatsapp.noProfile' })) }]
  const answers: ProfileAnswer<T>[] = []
  for (const connection of connections) {
    const answer = await askOne(work, connection, ask)
    answers.push(answer)
    if ('value' in answer && isEnough(answer.value)) break
  }
  return answers
}

async function askOne<T>(
  work: Work,
  connection: Connection,
  ask: (session: MetaSession) => Promise<T>,
): Promise<ProfileAnswer<T>> {
  if (!isUsable(connection, work.clock())) return { refusal: expired(work, connection) }
  if (!connection.scopes.includes(whatsappScope)) return { refusal: withoutScope(work, whatsappScope) }
  try {
    return { connection, value: await withMeta(work, connection, ask) }
  } catch (error) {
    return { refusal: metaRefusal(work, error, connection, whatsappScope) }
  }
}

function withoutScope({ say }: Work, scope: string): MissingPermission {
  const message = say({ key: 'connections.missingPermission', params: { scope } })
  return Object.assign(new MissingPermission(), { scope, message })
}

import type { ConversationEvent } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../../work/new-id.ts'
import type { Work } from '../../../work/work.ts'
import { ConversionAttempt } from '../conversion-attempt.entity.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import type { Claimed } from './batch.ts'
import { fingerprint } from './event-body.ts'

interface Claim {
  readonly claimToken: string
  readonly claimedAt: Date
}

/** Writes down that an event, which is held, is about to be put to Meta: before it is, so that a death in between is seen. */
export function beginAttempt(
  em: EntityManager,
  { actor }: Pick<Work, 'actor'>,
  event: ConversionEvent,
  body: ConversationEvent,
  { claimToken, claimedAt }: Claim,
): Claimed {
  em.assign(event, {
    ...{ status: 'SENDING', claimToken, claimedAt, bodyHash: fingerprint(body), updatedAt: claimedAt },
    attempts: event.attempts + 1,
  })
  const attempt = em.create(ConversionAttempt, {
    organizationId: actor.organizationId,
    id: newId(),
    event,
    metaDatasetId: event.metaDatasetId ?? '',
    startedAt: claimedAt,
  })
  return { event, body, attemptId: attempt.id }
}

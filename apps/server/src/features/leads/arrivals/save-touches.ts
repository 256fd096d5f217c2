import type { QueueTransaction } from '@mci/queue'
import { newId } from '../../../work/new-id.ts'
import type { Draft } from './draft.ts'
import { milliseconds } from './ticket-row.ts'
import type { NewTouch, TouchMark } from './touch-row.ts'
import { changesIn } from './track.ts'

const insert = `insert into touch (organization_id, id, ticket_id, wamid, at, received_at, evidence, ctwa_clid, source_id,
    source_type, source_url, media_type, headline, body, raw)
  select $1, t.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::jsonb[]) as t`

/** Adds touches, each to its ticket. */
export async function addTouches(
  tx: QueueTransaction,
  organizationId: string,
  touches: readonly { touch: NewTouch; draft: Draft }[],
): Promise<void> {
  if (touches.length === 0) return
  const each = <T>(read: (touch: NewTouch) => T): T[] => touches.map(({ touch }) => read(touch))
  await tx.executeSql(insert, [
    organizationId,
    each(({ id }) => id),
    touches.map(({ draft }) => draft.id),
    each(({ wamid }) => wamid),
    each(({ at }) => new Date(at)),
    each(({ receivedAt }) => receivedAt),
    each(({ evidence }) => evidence),
    each(({ ctwaClid }) => ctwaClid),
    each(({ sourceId }) => sourceId),
    each(({ sourceType }) => sourceType),
    each(({ sourceUrl }) => sourceUrl),
    each(({ mediaType }) => mediaType),
    each(({ headline }) => headline),
    each(({ body }) => body),
    each(({ raw }) => raw),
  ])
}

const known = `select id, ticket_id as "ticketId", wamid, ${milliseconds('at')} as at, evidence, ctwa_clid as "ctwaClid", source_id as "sourceId",
    source_type as "sourceType", media_type as "mediaType" from touch
  where organization_id = $1 and ticket_id = any($2::uuid[])`

/** The touches that tickets have already, by the ticket's id. */
export async function knownTouches(
  tx: QueueTransaction,
  organizationId: string,
  ticketIds: readonly string[],
): Promise<Map<string, TouchMark[]>> {
  if (ticketIds.length === 0) return new Map()
  const { rows } = await tx.executeSql(known, [organizationId, ticketIds])
  return Map.groupBy(rows as (TouchMark & { ticketId: string })[], ({ ticketId }) => ticketId)
}

const forget = 'delete from attribution_change where organization_id = $1 and ticket_id = any($2::uuid[])'
const write = `insert into attribution_change (organization_id, id, ticket_id, old_ad_id, new_ad_id, touch_id, changed_at)
  select $1, t.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[]) as t`

/** Writes anew from which ad to which tickets went: a touch that came late stands between two others. */
export async function saveChanges(
  tx: QueueTransaction,
  organizationId: string,
  tickets: readonly { draft: Draft; touches: readonly TouchMark[] }[],
): Promise<void> {
  const several = tickets.filter(({ touches }) => touches.length > 1)
  if (several.length === 0) return
  const changes = several.flatMap(({ draft, touches }) => changesIn(touches).map((change) => ({ draft, ...change })))
  await tx.executeSql(forget, [organizationId, several.map(({ draft }) => draft.id)])
  if (changes.length === 0) return
  await tx.executeSql(write, [
    organizationId,
    changes.map(() => newId()),
    changes.map(({ draft }) => draft.id),
    changes.map(({ oldAdId }) => oldAdId),
    changes.map(({ newAdId }) => newAdId),
    changes.map(({ touchId }) => touchId),
    changes.map(({ at }) => new Date(at)),
  ])
}

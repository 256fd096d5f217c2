import type { QueueTransaction } from '@mci/queue'
import type { Draft } from './draft.ts'
import { knownTouches } from './save-touches.ts'
import type { Sorted } from './sort-in.ts'
import { byTime, type NewTouch, newTouch, type TouchMark } from './touch-row.ts'
import { trackBy } from './track.ts'

/** What arrivals from ads make of tickets. */
export interface Touched {
  readonly added: readonly { readonly touch: NewTouch; readonly draft: Draft }[]
  /** Every ticket that has other touches than before, with all of them in order of time. */
  readonly tickets: readonly { readonly draft: Draft; readonly touches: readonly TouchMark[] }[]
}

/** Makes touches of the messages that came from ads, and tracks their tickets by the last of all their touches. */
export async function trackTouches(
  tx: QueueTransaction,
  organizationId: string,
  { placed, absorbed }: Sorted,
): Promise<Touched> {
  const added = await onlyNew(
    tx,
    organizationId,
    placed.flatMap(({ message, draft }) =>
      message.referral ? [{ touch: newTouch(message, message.referral), draft }] : [],
    ),
  )
  const affected = new Set([...added.map(({ draft }) => draft), ...absorbed.map(({ into }) => into)])
  const parts = absorbed.map(({ part }) => part)
  const stored = [...affected, ...parts].filter((draft) => draft.stored !== null)
  const known = await knownTouches(
    tx,
    organizationId,
    stored.map(({ id }) => id),
  )
  const tickets = [...affected].map((draft) => {
    const own = [draft, ...absorbed.filter(({ into }) => into === draft).map(({ part }) => part)]
    const fresh = added.filter((each) => each.draft === draft).map(({ touch }) => touch)
    const touches = [...own.flatMap(({ id }) => known.get(id) ?? []), ...fresh].sort(byTime)
    trackBy(draft, touches.at(-1))
    return { draft, touches }
  })
  return { added, tickets }
}

/** A touch is there once, whatever is announced again. */
async function onlyNew(
  tx: QueueTransaction,
  organizationId: string,
  touches: readonly { touch: NewTouch; draft: Draft }[],
): Promise<{ touch: NewTouch; draft: Draft }[]> {
  if (touches.length === 0) return []
  const { rows } = await tx.executeSql(
    'select wamid from touch where organization_id = $1 and wamid = any($2::text[])',
    [organizationId, touches.map(({ touch }) => touch.wamid)],
  )
  const known = new Set(rows.map(({ wamid }) => wamid))
  return touches.filter(({ touch }) => !known.has(touch.wamid))
}

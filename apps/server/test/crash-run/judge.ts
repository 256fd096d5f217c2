import type { Run } from './stage.ts'

/** What a run comes to: deliveries that nobody could know of, and those that were one too many. */
export interface Verdict {
  readonly problems: readonly string[]
  readonly ambiguous: number
  readonly duplicates: number
  /** Of those, the ones where it was known; and facts that neither ledger nor anybody tells of. */
  readonly needless: number
  readonly lost: number
  readonly sent: number
  readonly unknown: number
  readonly failed: number
}

const ends = new Set(['SENT', 'FAILED', 'UNKNOWN', 'EXPIRED'])

/** Holds our ledger against the one of Meta: everything told once, or visibly not, and twice only where that could not be known. */
export function judge({ facts, ours, theirs, isOver, ordeal, kills }: Run): Verdict {
  const problems: string[] = []
  const complain = (what: string) => problems.push(`${what}: ${JSON.stringify({ ordeal, kills, ours })}`)
  if (!isOver) complain('it does not end')
  if (ours.map(({ eventId }) => eventId).join() !== facts.join()) complain('a fact was lost, or made twice')
  const byId = Map.groupBy(theirs, ({ event }) => event.eventId ?? '')
  let [ambiguous, duplicates, needless] = [0, 0, 0]
  for (const { eventId, status } of ours) {
    const deliveries = byId.get(eventId) ?? []
    const unknown = deliveries.filter(({ isKnown }) => !isKnown).length
    ambiguous += unknown
    duplicates += Math.max(0, deliveries.length - 1)
    needless += Math.max(0, deliveries.length - 1 - unknown)
    if (!ends.has(status)) complain(`${eventId} was left ${status}`)
    if (status === 'SENT' && deliveries.length === 0) complain(`${eventId} is SENT and not at Meta`)
    if (status !== 'SENT' && status !== 'UNKNOWN' && deliveries.length > 0)
      complain(`${eventId} is ${status} and at Meta`)
    if (deliveries.length - 1 > unknown) complain(`${eventId} was sent again although it was known`)
    if (deliveries.slice(0, -1).some(({ isKnown }) => isKnown)) complain(`${eventId} was sent again after it was known`)
    const [first, ...others] = deliveries.map(({ event }) => JSON.stringify(event.event))
    if (others.some((each) => each !== first)) complain(`${eventId} was sent again otherwise than before`)
  }
  const count = (wanted: string) => ours.filter(({ status }) => status === wanted).length
  return {
    ...{ problems, ambiguous, duplicates, needless },
    lost: facts.filter((id) => !ours.some(({ eventId }) => eventId === id)).length,
    ...{ sent: count('SENT'), unknown: count('UNKNOWN'), failed: count('FAILED') },
  }
}

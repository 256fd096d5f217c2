import * as z from 'zod'
import { type Journal, openJournal } from '../state/journal.ts'

const text = z.string()

const receivedShape = z.object({
  /** Counts from 1 for all datasets. */
  n: z.number().int(),
  /** When it was received, by the sandbox's clock. */
  at: text,
  dataset: text,
  waba: text.nullable(),
  name: text,
  eventId: text.nullable(),
  /** Unix seconds, as the sender says. */
  eventTime: z.number().int(),
  ctwaClid: text.nullable(),
  value: z.number().nullable(),
  currency: text.nullable(),
  /** The tap that its click id was given out for; `null` is unmatched. */
  match: z.object({ ad: text, account: text.nullable(), person: text }).nullable(),
  testEventCode: text.nullable(),
  /** The earliest event of this dataset with the same name and `event_id`; both count, nothing is taken out. */
  duplicateOf: z.number().int().nullable(),
  partnerAgent: text.nullable(),
  /** Whose token sent it. */
  profile: text,
  /** What Meta might warn of, such as data that should have been hashed. */
  warnings: z.array(text),
  /** As it was sent. */
  event: z.record(text, z.unknown()),
})
export type ReceivedEvent = z.infer<typeof receivedShape>

/** Everything the Conversions API accepted, in order; nothing is changed or taken out afterwards. */
export interface EventLedger {
  list(wanted?: { since?: string | number | undefined; dataset?: string | undefined }): readonly ReceivedEvent[]
  /** Takes down accepted events and tells their numbers. */
  add(events: readonly Omit<ReceivedEvent, 'n' | 'duplicateOf'>[]): readonly ReceivedEvent[]
  clear(): void
}

export function openLedger(folder: string | undefined): EventLedger {
  const journal = openJournal(folder, 'events', receivedShape)
  let firsts = indexOf(journal)
  return {
    list: ({ since, dataset } = {}) =>
      journal.list().filter((event) => (dataset === undefined || event.dataset === dataset) && isAfter(event, since)),
    add(events) {
      let n = journal.list().length
      const added = events.map((event) => {
        n++
        const key = keyOf(event)
        const duplicateOf = (key && firsts.get(key)) || null
        if (key && duplicateOf === null) firsts.set(key, n)
        return { n, ...event, duplicateOf }
      })
      journal.append(...added)
      return added
    },
    clear() {
      journal.clear()
      firsts = new Map()
    },
  }
}

/** A number is that of an event, a text is an instant. */
const isAfter = ({ n, at }: ReceivedEvent, since: string | number | undefined) =>
  since === undefined || (typeof since === 'number' ? n > since : Date.parse(at) >= Date.parse(since))

const keyOf = ({ dataset, name, eventId }: Pick<ReceivedEvent, 'dataset' | 'name' | 'eventId'>) =>
  eventId === null ? undefined : JSON.stringify([dataset, name, eventId])

function indexOf(journal: Journal<ReceivedEvent>): Map<string, number> {
  const firsts = new Map<string, number>()
  for (const event of journal.list()) {
    const key = keyOf(event)
    if (key && !firsts.has(key)) firsts.set(key, event.n)
  }
  return firsts
}

/** When a dataset last received something, in milliseconds. */
export function lastEventAt(ledger: EventLedger, dataset: string): number | undefined {
  const last = ledger.list({ dataset }).at(-1)
  return last && Date.parse(last.at)
}

import type { FaultKind } from '../faults/fault-rule.ts'
import { requireEventScope } from '../graph/business-scopes.ts'
import { traceId } from '../graph/error-envelope.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import type { Reading } from '../graph/reading.ts'
import { jsonParam } from '../graph/request.ts'
import type { Business } from '../world/objects.ts'
import { checkEvent, eventShape, type SentEvent } from './check-event.ts'
import type { ReceivedEvent } from './event-ledger.ts'
import { eventRefusal } from './event-refusal.ts'
import { unhashed } from './unhashed.ts'

const mostEvents = 1_000

/**
 * `POST /{dataset_id}/events`: takes all events down, or refuses all for the sake of one.
 *
 * Nothing is taken out twice: of a conversation Meta counts every event that it is sent.
 */
export function receiveEvents(
  reading: Reading,
  dataset: { readonly id: string; readonly business: Business | null },
  fault: FaultKind | undefined,
): unknown {
  const { sandbox, session, request } = reading
  if (!session.scopes.has('ads_management') && !session.scopes.has('business_management')) requireEventScope(session)
  const locale = request.locale ?? session.profile.locale
  const events = readEvents(request.params, locale)
  const wabas = sandbox.world.wabas.filter(({ business, sharedWith }) =>
    [business.id, sharedWith?.id].includes(dataset.business?.id),
  )
  for (const event of events) {
    const refusal = checkEvent(event, { now: sandbox.clock.seconds(), wabas })
    if (refusal) throw eventRefusal(refusal, locale)
  }
  const added = sandbox.events.add(events.map((event) => takeDown(reading, dataset.id, event)))
  const received = added.length - (fault === 'eventsShort' ? 1 : 0)
  const messages = added.flatMap(({ warnings }) => warnings)
  return { events_received: received, messages, fbtrace_id: traceId(sandbox.options.seed, 'events', added[0]?.n ?? 0) }
}

function readEvents(params: ReadonlyMap<string, string>, locale: string): SentEvent[] {
  const data = jsonParam(params, 'data')
  if (data === undefined) throw invalidParameter('The parameter data is required.')
  if (!Array.isArray(data)) throw invalidParameter('Param data must be an array.')
  if (data.length === 0) throw invalidParameter('Param data must be non-empty.')
  if (data.length > mostEvents)
    throw invalidParameter(`Too many events: a request may have at most ${mostEvents}, not ${data.length}.`)
  const events = eventShape.array().safeParse(data)
  if (!events.success) throw eventRefusal('shape', locale)
  return events.data
}

function takeDown(reading: Reading, dataset: string, event: SentEvent): Omit<ReceivedEvent, 'n' | 'duplicateOf'> {
  const { sandbox, session, request } = reading
  const { whatsapp_business_account_id: wabaId, ctwa_clid: click } = event.user_data ?? {}
  const { value, currency } = event.custom_data ?? {}
  const waba = textOf(wabaId)
  const ctwaClid = textOf(click)
  return {
    at: new Date(sandbox.clock.now()).toISOString(),
    dataset,
    waba,
    name: event.event_name ?? '',
    eventId: textOf(event.event_id),
    eventTime: Number(event.event_time),
    ctwaClid,
    value: value === undefined || value === null || value === '' ? null : Number(value),
    currency: textOf(currency),
    match: ctwaClid === null ? null : matchOf(reading, ctwaClid, waba),
    testEventCode: request.params.get('test_event_code') || null,
    partnerAgent: request.params.get('partner_agent') || null,
    profile: session.profile.key,
    warnings: unhashed(event.user_data ?? {}),
    event,
  }
}

const textOf = (value: unknown) => (value === undefined || value === null || value === '' ? null : String(value))

/** The tap that a click id was given out for, if it was given to this WhatsApp account. */
function matchOf({ sandbox }: Reading, clid: string, waba: string | null): ReceivedEvent['match'] {
  const click = sandbox.people.clickOf(clid)
  if (!click || click.waba !== waba) return null
  const found = sandbox.world.find(click.ad)
  return { ad: click.ad, account: found?.kind === 'ad' ? found.thing.account.id : null, person: click.person }
}

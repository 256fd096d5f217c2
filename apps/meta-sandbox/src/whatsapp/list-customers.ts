import type { Sandbox } from '../sandbox.ts'
import type { DeliveryOutcome } from './delivery.ts'
import { outcomeOf } from './delivery.ts'

/** A person and what they wrote, for a screen. */
export interface CustomerView {
  readonly person: string
  readonly name: string
  readonly phone: string | null
  readonly wabas: readonly string[]
  readonly messages: readonly MessageView[]
}

export interface MessageView {
  readonly wamid: string
  readonly at: string
  readonly waba: string
  readonly kind: 'message' | 'status'
  readonly text: string
  readonly ad: string | null
  readonly deliveries: readonly DeliveryOutcome[]
}

/** Everybody who came, latest first, as far back as deliveries are kept. */
export function listCustomers({ people, deliveries }: Sandbox): CustomerView[] {
  const messages = new Map<string, Map<string, MessageView & { deliveries: DeliveryOutcome[] }>>()
  for (const delivery of deliveries.list())
    for (const note of delivery.notes) {
      const { person, wamid, waba, kind, text, ad } = note
      const own = messages.get(person) ?? new Map()
      messages.set(person, own)
      const key = `${wamid} ${kind === 'status' ? text : ''}`
      const view = own.get(key) ?? { wamid, at: delivery.at, waba, kind, text, ad, deliveries: [] }
      view.deliveries.push(outcomeOf(delivery))
      own.set(key, view)
    }
  return people
    .list()
    .map(({ id, name, phone, hidesPhone }) => {
      const own = people.clicks().filter(({ person }) => person === id)
      return {
        person: id,
        name,
        phone: hidesPhone ? null : phone,
        wabas: [...new Set(own.map(({ waba }) => waba))],
        messages: [...(messages.get(id)?.values() ?? [])],
      }
    })
    .reverse()
}

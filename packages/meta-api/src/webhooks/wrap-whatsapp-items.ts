import { isRecord } from '../protocol/json.ts'
import type { Change, DeliveredItem } from './whatsapp-change.ts'

/** A delivery that holds these items alone, in the shape in which Meta would have sent it. */
export function wrapWhatsAppItems(items: readonly DeliveredItem[]): Record<string, unknown> {
  const changes = [...new Set(items.map(({ of }) => of))]
  return {
    object: 'whatsapp_business_account',
    entry: changes.map((of) =>
      changeWith(
        of,
        items.filter((item) => item.of === of),
      ),
    ),
  }
}

function changeWith({ entry, change }: Change, items: readonly DeliveredItem[]) {
  const value = isRecord(change.value) ? change.value : {}
  const { messages: _, statuses: __, ...rest } = value
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.raw] : []))
  const statuses = items.flatMap((item) => (item.kind === 'status' ? [item.raw] : []))
  const lists = { ...(messages.length > 0 && { messages }), ...(statuses.length > 0 && { statuses }) }
  const isWhole = items.some(({ kind }) => kind === 'other')
  return { ...entry, changes: [isWhole ? change : { ...change, value: { ...rest, ...lists } }] }
}

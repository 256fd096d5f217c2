import type { ConversionEvent, ConversionEventName } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'

/** What Meta can be told of conversations, as far as we do. `Lead` would be refused. */
const known = new Set<string>(['LeadSubmitted', 'Purchase'] satisfies ConversionEventName[])
const currencies = new Set(Intl.supportedValuesOf('currency'))

/** What Meta would refuse an event for, or its neighbours with it; null for one that can be sent. */
export function faultOf(event: ConversionEvent, now: Date): FailureCode | null {
  const { eventName, wabaId, metaDatasetId, value, currency } = event
  if (event.sendBefore <= now) return 'TOO_LATE'
  if (!known.has(eventName)) return 'NAME_UNKNOWN'
  if (!wabaId) return 'WABA_MISSING'
  if (!metaDatasetId) return 'DATASET_MISSING'
  if (eventName !== 'Purchase') return null
  if (!value || !(Number(value) > 0)) return 'VALUE_MISSING'
  return currency && currencies.has(currency) ? null : 'CURRENCY_INVALID'
}

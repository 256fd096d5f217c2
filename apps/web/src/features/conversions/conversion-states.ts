import type { ConversionEventStatus } from '../../gql/graphql.ts'
import type { Tone } from '../../ui/badge.tsx'
import type { ConversionLine } from './conversion-line.ts'

/** What people look for, by the word in the address. */
const groups = {
  waiting: ['PENDING', 'SENDING'],
  sent: ['SENT'],
  failed: ['FAILED'],
  unknown: ['UNKNOWN'],
  expired: ['EXPIRED'],
  skipped: ['SKIPPED_NO_CTWA', 'SKIPPED_DUPLICATE_LEAD'],
  canceled: ['CANCELED'],
} as const satisfies Record<string, ConversionEventStatus[]>

export type StateGroup = keyof typeof groups

export const stateGroups = Object.keys(groups) as StateGroup[]

export const statusesOf = (group: StateGroup): ConversionEventStatus[] => [...groups[group]]

type Counted = { status: ConversionEventStatus; count: number }

/** How many there are of what people look for. */
export function countOf(group: StateGroup | null, counts: readonly Counted[]): number {
  const wanted: readonly ConversionEventStatus[] | null = group && groups[group]
  return counts.reduce((sum, { status, count }) => (wanted && !wanted.includes(status) ? sum : sum + count), 0)
}

export const toneOf: Record<ConversionEventStatus, Tone> = {
  PENDING: 'neutral',
  SENDING: 'accent',
  SENT: 'gain',
  FAILED: 'loss',
  UNKNOWN: 'warn',
  EXPIRED: 'loss',
  CANCELED: 'neutral',
  SKIPPED_NO_CTWA: 'neutral',
  SKIPPED_DUPLICATE_LEAD: 'neutral',
}

/** What has an end to wait for: until then it may still reach Meta. */
const open: readonly ConversionEventStatus[] = ['PENDING', 'SENDING', 'FAILED', 'UNKNOWN']

export const isOpen = ({ status }: Pick<ConversionLine, 'status'>): boolean => open.includes(status)

/** Whether the time in which Meta takes an event is still running for it. */
export const hasDeadline = (event: Pick<ConversionLine, 'status' | 'sendBefore'>, now: number): boolean =>
  isOpen(event) && Date.parse(event.sendBefore) > now

/** What a person may do about an event: try again what failed, decide what nobody knows. */
export function remedyOf(event: Pick<ConversionLine, 'status' | 'sendBefore'>, now: number): 'retry' | 'decide' | null {
  if (event.status === 'UNKNOWN') return 'decide'
  return event.status === 'FAILED' && hasDeadline(event, now) ? 'retry' : null
}

/** Less than a day is soon, less than an hour is now. */
export function urgencyOf(sendBefore: string, now: number): 'calm' | 'soon' | 'now' {
  const hours = (Date.parse(sendBefore) - now) / 3_600_000
  return hours < 1 ? 'now' : hours < 24 ? 'soon' : 'calm'
}

/** Whether a sale was corrected after Meta had been told of it. */
export function isCorrected({ status, value, valueNow }: Pick<ConversionLine, 'status' | 'value' | 'valueNow'>) {
  if (status !== 'SENT' || !value || !valueNow) return false
  return value.currency !== valueNow.currency || Number(value.amount) !== Number(valueNow.amount)
}

import { type DayNumber, localTime } from '../clock/calendar.ts'
import { delivers } from '../facts/delivery.ts'
import type { Change, Changes, ChosenStatus } from './change.ts'
import type { Account, Ad } from './objects.ts'

/** Days on which an account delivered nothing because of its status; `until` is null while that lasts. */
export interface Rest {
  readonly from: DayNumber
  readonly until: DayNumber | null
}

/** What was done to accounts since they were built: by account id. */
export type Standings = Readonly<Record<string, { readonly status: number; readonly rests: readonly Rest[] }>>

/** The world at an instant: what was built, and what has been done to it since. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number
  accountStatus(account: Account): number
  nameOf(thing: { readonly id: string; readonly name: string }): string
  /** The status a person gave it last; nothing when nobody touched it. */
  chosenStatus(id: string): ChosenStatus | undefined
  /** When it was last changed, `otherwise` when nobody touched it. */
  updatedAt(id: string, otherwise: number): number
  /** Whether the ad was shown to anyone on that day. */
  delivers(ad: Ad, day: DayNumber): boolean
}

export function createMoment(now: number, changes: Changes, standings: Standings): Moment {
  const last = (id: string, is: (change: Change) => boolean = () => true) =>
    changes.size === 0 ? undefined : changes.get(id)?.findLast((change) => change.at <= now && is(change))
  const untouched = changes.size === 0
  return {
    now,
    accountStatus: (account) => standings[account.id]?.status ?? account.status,
    nameOf: ({ id, name }) => last(id, (change) => change.name !== undefined)?.name ?? name,
    chosenStatus: (id) => last(id, (change) => change.status !== undefined)?.status,
    updatedAt: (id, otherwise) => last(id)?.at ?? otherwise,
    delivers: (ad, day) =>
      delivers(ad, day) &&
      !standings[ad.account.id]?.rests.some((rest) => day >= rest.from && (rest.until === null || day <= rest.until)) &&
      (untouched || !stoppedBefore(changes, ad, day)),
  }
}

/** Whether the ad, its ad set or its campaign was switched off on an earlier day. The day itself still counts. */
function stoppedBefore(changes: Changes, { id, adSet, account }: Ad, day: DayNumber): boolean {
  return [id, adSet.id, adSet.campaign.id].some((each) => {
    const change = changes
      .get(each)
      ?.findLast(({ at, status }) => status !== undefined && localDay(at, account.zone) < day)
    return change !== undefined && change.status !== 'ACTIVE'
  })
}

const days = new Map<string, DayNumber>()

function localDay(at: number, zone: string): DayNumber {
  const key = `${zone} ${at}`
  const known = days.get(key) ?? localTime(at, zone).day
  if (days.size > 10_000) days.clear()
  days.set(key, known)
  return known
}

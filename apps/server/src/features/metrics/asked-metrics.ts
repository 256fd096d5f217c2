import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, type NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { type DateWindow, daysIn, oldestDay } from '../../values/date-window.ts'
import { type Day, dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import { InvalidWindow, settlesFrom, spendSettlesFrom } from '../insights/index.ts'
import { type AccountsInScope, type ChosenAccount, chooseAccounts } from './chosen-accounts.ts'
import { chooseAds } from './chosen-ads.ts'
import { type ComparedWindow, comparedWindow } from './compared-window.ts'
import type { MetricsInput } from './metrics-input.graphql.ts'
import { type ReadDays, readDays } from './read-days.ts'

/** A question with everything looked up that its sums are asked with. */
export interface AskedMetrics extends AccountsInScope {
  readonly window: DateWindow
  readonly compared: ComparedWindow | null
  readonly metaAdIds: readonly string[] | null
  readonly read: ReadDays
  readonly readBefore: ReadDays | null
  /** The first day that Meta may still change for any of the accounts: the one whose day began last counts longest. */
  readonly settlesFrom: Day
  /** The same of what was delivered and spent, which stands still much earlier than conversions. */
  readonly spendSettlesFrom: Day
}

export type AskRefusal = InvalidWindow | InvalidInput | NotFound

/** What of a question decides which facts it is about. */
export type MetricsScope = Pick<MetricsInput, 'from' | 'to' | 'compareTo' | 'currency' | 'filter'>

/** Looks up what a question is about; the first thing against it is the answer. */
export async function askMetrics(
  em: EntityManager,
  work: Work,
  { from, to, compareTo, currency, filter }: MetricsScope,
): Promise<AskedMetrics | AskRefusal> {
  const { actor, clock, say } = work
  if (from > to) return invalidWindow('REVERSED', say({ key: 'insights.window.REVERSED' }))
  if (currency && !isCurrency(currency)) return InvalidInput.of('currency', say({ key: 'metrics.currency' }))
  const window = { from, to }
  const compared = compareTo ? comparedWindow(window, compareTo) : null
  const scope = await chooseAccounts(em, work, filter ?? {}, [window, compared])
  if (scope instanceof ProblemType) return scope
  const todays = todaysOf(scope.chosen, clock())
  const fault = faultOf(window, todays, work)
  if (fault) return fault
  const metaAdIds = await chooseAds(em, work, filter ?? {}, scope.chosen, { from: compared?.from ?? from, to })
  if (metaAdIds instanceof ProblemType) return metaAdIds
  const windows = compared ? [window, compared] : [window]
  const [read, readBefore] = await readDays(em, actor.organizationId, scope.chosen, windows)
  if (!read) throw new Error('The window was not looked up')
  return {
    ...scope,
    window,
    compared,
    metaAdIds,
    read,
    readBefore: readBefore ?? null,
    settlesFrom: settlesFrom(todays[0] ?? to),
    spendSettlesFrom: spendSettlesFrom(todays[0] ?? to),
  }
}

const known = new Set(Intl.supportedValuesOf('currency'))
const isCurrency = (text: string): boolean => known.has(text)

function todaysOf(accounts: readonly ChosenAccount[], now: Date): Day[] {
  const zones = new Set(accounts.map(({ timezone }) => timezone))
  const todays = [...(zones.size > 0 ? zones : ['UTC'])].map((zone) => dayAt(now, zone))
  return [...new Set(todays)].sort()
}

/** A window may end with the latest day that any of the accounts has; those that are not there yet have nothing on it. */
function faultOf(window: DateWindow, todays: readonly Day[], { say }: Work): InvalidWindow | null {
  const latest = todays.at(-1) ?? ''
  const oldest = oldestDay(todays[0] ?? '')
  const params = { today: latest, oldest }
  if (window.to > latest) return invalidWindow('IN_FUTURE', say({ key: 'metrics.window.IN_FUTURE', params }))
  if (window.from < oldest) return invalidWindow('TOO_OLD', say({ key: 'metrics.window.TOO_OLD', params }))
  return null
}

const invalidWindow = (reason: InvalidWindow['reason'], message: string): InvalidWindow =>
  Object.assign(new InvalidWindow(), { reason, message })

/** Whether every account was read on every day of the window. */
export const isWhollyRead = (
  accounts: readonly ChosenAccount[],
  window: DateWindow,
  { ofAccount }: ReadDays,
): boolean => accounts.every(({ id }) => ofAccount.get(id)?.days === daysIn(window))

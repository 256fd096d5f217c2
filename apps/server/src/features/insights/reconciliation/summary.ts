import { type Money, sum } from '../../../values/money.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import type { JudgedDay, ReconciliationState } from './day-state.ts'

/** The days of one account. */
export interface AccountDays {
  readonly adAccount: AdAccount
  readonly days: JudgedDay[]
  readonly drift: Money
}

/** How the days of all accounts stand, and by how much those that drifted differ, each currency by itself. */
export function summaryOf(lines: readonly AccountDays[]) {
  const days = lines.flatMap((line) => line.days)
  const count = (state: ReconciliationState) => days.filter((day) => day.state === state).length
  const [reconciledDays, driftedDays] = [count('RECONCILED'), count('DRIFTED')]
  const drifts = days.flatMap(({ state, difference }) => (state === 'DRIFTED' && difference ? [difference] : []))
  return {
    ...{ reconciledDays, driftedDays, settledDays: reconciledDays + driftedDays },
    settlingDays: count('SETTLING'),
    unreadDays: count('UNREAD'),
    unreadAccounts: lines.filter((line) => line.days.every(({ state }) => state === 'UNREAD')).length,
    drift: byCurrency(drifts),
    positive: byCurrency(drifts.filter(({ amount }) => !amount.startsWith('-'))),
    negative: byCurrency(drifts.filter(({ amount }) => amount.startsWith('-'))),
  }
}

const byCurrency = (amounts: readonly Money[]): Money[] =>
  [...Map.groupBy(amounts, ({ currency }) => currency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, each]) => ({ currency, amount: sum(each.map(({ amount }) => amount)) }))

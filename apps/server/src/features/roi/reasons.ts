import type { ChosenAccount } from '../metrics/index.ts'
import type { RoiSums } from './roi-figures.ts'
import type { RoiReason } from './roi-names.ts'

/** Why a side of a row is missing, or not whole, in the order in which one would ask. */
export function reasonsOf(sums: RoiSums, accounts: readonly ChosenAccount[], isPartlyUnread: boolean): RoiReason[] {
  return [...spendReasons(sums, accounts, isPartlyUnread), ...ticketReasons(sums)]
}

/** The same of tickets of no ad: no spend is theirs, whatever was read. */
export const reasonsWithoutAd = (sums: RoiSums): RoiReason[] => ['NO_AD', ...ticketReasons(sums)]

const ticketReasons = ({ leads, sales, revenue }: RoiSums): RoiReason[] => [
  ...(leads === 0 ? (['NO_LEADS'] as const) : []),
  ...(sales === 0 ? (['NO_SALES'] as const) : []),
  ...(revenue === null ? (['RATE_MISSING'] as const) : []),
]

function spendReasons({ spend }: RoiSums, accounts: readonly ChosenAccount[], isPartlyUnread: boolean): RoiReason[] {
  if (spend === null) {
    const isOff = accounts.length > 0 && accounts.every(({ isActive }) => !isActive)
    return [isOff ? 'ACCOUNT_OFF' : 'SPEND_UNREAD']
  }
  const nothing: RoiReason[] = Number(spend) === 0 ? ['NO_SPEND'] : []
  return isPartlyUnread ? ['SPEND_PARTLY_UNREAD', ...nothing] : nothing
}

import type { ChosenCell } from '../../features/reconciliation/reconciliation-grid.tsx'
import { isDay, type Period } from '../../ui/period.ts'

/** The cell that an address opens. A notice leads to a period of one day and names the account alone. */
export function chosenIn(search: URLSearchParams, { from, to }: Period): ChosenCell | null {
  const account = search.get('account')
  const given = search.get('day')
  const day = isDay(given) && given >= from && given <= to ? given : from === to ? from : null
  return account && day ? { account, day } : null
}

/** The same address with another cell open, or with none. */
export function withChosen(search: URLSearchParams, cell: ChosenCell | null): URLSearchParams {
  const next = new URLSearchParams(search)
  next.delete('account')
  next.delete('day')
  if (cell) {
    next.set('account', cell.account)
    next.set('day', cell.day)
  }
  return next
}

export const onlyDifferentIn = (search: URLSearchParams): boolean => search.get('only') === 'different'

export function withOnlyDifferent(search: URLSearchParams, isOnly: boolean): URLSearchParams {
  const next = new URLSearchParams(search)
  if (isOnly) next.set('only', 'different')
  else next.delete('only')
  return next
}

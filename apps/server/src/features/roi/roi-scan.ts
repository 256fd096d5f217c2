import type { ChosenAccount, FactScan } from '../metrics/index.ts'
import type { AttributionDate, RoiGrouping } from './roi-names.ts'

/** Which facts and tickets are added up. */
export interface RoiScan {
  readonly groupBy: RoiGrouping
  readonly attributionDate: AttributionDate
  /** Its accounts are those whose spend is known of; its ads are the tickets' as well. */
  readonly facts: FactScan
  /** All that tickets may be of, with those that were never read. */
  readonly accounts: readonly ChosenAccount[]
  /** What is shown in, where some deals in other currencies have no rate to it: what they belong to has no revenue then. Null where none lacks one. */
  readonly unratedTo: string | null
  /** Only tickets of these accounts and ads; else those of no ad as well. */
  readonly isNarrowed: boolean
}

/** What sums are made by before they are put together under the keys of rows: as much as the keys are found from. */
export type PlaceColumn = 'account' | 'ad' | 'is_ours' | 'day'

export function placeColumns(groupBy: RoiGrouping): PlaceColumn[] {
  if (groupBy === 'DAY') return ['is_ours', 'day']
  return groupBy === 'CLIENT' || groupBy === 'ACCOUNT' ? ['account'] : ['account', 'ad']
}

/** What tells the places of ads of our accounts from those of no ad that is known. */
export const isOurs = (groupBy: RoiGrouping): string => (groupBy === 'DAY' ? 'is_ours' : 'account is not null')

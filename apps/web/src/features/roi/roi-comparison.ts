import type { ShownColumn } from './roi-columns.ts'

/** Whether lines are compared with those of another period, and whether all spend of that one was read. */
export type RoiComparison = 'none' | 'whole' | 'part'

/** What tickets alone tell, whatever was read of Meta. */
const ofTickets: readonly ShownColumn[] = ['LEADS', 'SALES', 'CONVERSION_RATE', 'REVENUE', 'AVG_TICKET']

/** Why a line has no change to say; each has a sentence in the catalogue. */
export const noChangeBecause = (column: ShownColumn, comparison: RoiComparison): 'noChange' | 'partBefore' =>
  comparison === 'part' && !ofTickets.includes(column) ? 'partBefore' : 'noChange'

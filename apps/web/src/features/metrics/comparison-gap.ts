import type { MetricsLineValues_MetricsLineFragment } from '../../gql/graphql.ts'

/** Why nothing is compared, and how many days were not read where that is why. */
export type ComparisonGap = { why: 'RUNNING' | 'UNREAD' | 'UNREAD_BEFORE'; count: number }

type Line = Pick<MetricsLineValues_MetricsLineFragment, 'notCompared' | 'unreadDays'>

/**
 * Why a line has nothing to compare with, where that is days that were not read: a change between parts of periods would be one of what
 * was read. Null where it has, and where nothing is compared.
 * @param unreadBefore days of the compared period that were not read
 */
export function comparisonGap({ notCompared, unreadDays }: Line, unreadBefore: number): ComparisonGap | null {
  if (!notCompared) return null
  return { why: notCompared, count: notCompared === 'UNREAD_BEFORE' ? unreadBefore : unreadDays }
}

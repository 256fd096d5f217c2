import { expect } from 'vitest'
import { askForJob, type Followed, followJob, isClimbing } from '../visitor/jobs.ts'
import type { Drill, Entered } from './kill-drill.ts'
import { rowsOf, type Table } from './rows-of.ts'

/** Reads the account's last 30 days, the best six creatives and their patterns, and waits for the end. */
export async function readAccount({ visitor, adAccountId }: Entered): Promise<Followed> {
  const input = { adAccountId, objective: 'PURCHASE', topN: 6 }
  return followJob(visitor, await askForJob(visitor, 'syncInsights', 'SyncInsightsInput', input))
}

const tables: Table[] = ['insight_day', 'account_day', 'ad', 'creative', 'creative_pattern', 'parts']

/**
 * Holds what a disturbed reading left against what a calm one did: the same rows by what the world calls them, as many jobs of
 * each kind, and a bar that never went back.
 */
export async function expectSameRows({ stage }: Drill, calm: Entered, hit: Entered, followed: Followed): Promise<void> {
  expect(followed.status, followed.message).toBe('COMPLETED')
  expect(isClimbing(followed.progress), `the bar went back: ${followed.progress}`).toBe(true)
  for (const table of tables) {
    const expected = await rowsOf(stage.database.ownerUrl, table, calm.visitor.organizationId)
    expect(expected.length, table).toBeGreaterThan(0)
    expect(await rowsOf(stage.database.ownerUrl, table, hit.visitor.organizationId), table).toEqual(expected)
  }
}

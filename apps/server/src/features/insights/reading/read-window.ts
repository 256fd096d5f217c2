import type { MetaSession } from '@mci/meta-api'
import { findOutcome, finishWindow } from './finish-window.ts'
import { readReport } from './read-report.ts'
import { readStructure } from './read-structure.ts'
import { readTotals } from './read-totals.ts'
import type { WindowOutcome, WindowRead } from './window-read.ts'

/**
 * Reads one window of one account from Meta to its end and makes it known: the facts of its days, what they stand in, and Meta's
 * own totals beside them. A job may read several windows, one after the other. An interrupted attempt goes on where it was; a window that the job has
 * finished is not read again, so that whatever the job does afterwards may be repeated.
 *
 * @throws MetaError; whatever the tracker throws when the job is not this attempt's any more
 */
export async function readWindow(read: WindowRead, session: MetaSession): Promise<WindowOutcome> {
  const known = await findOutcome(read)
  if (known) return known
  const adIds = await readReport(read, session)
  await readStructure(read, session, [...adIds])
  return finishWindow(read, await readTotals(read, session))
}

import { MetaError, type MetaSession } from '@mci/meta-api'
import { daysIn } from '../../../values/date-window.ts'
import { addDays } from '../../../values/day.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { type Gathered, gather, keepGathered, nothingGathered } from './keep-gathered.ts'
import { oneBehind } from './one-behind.ts'
import { readSoFar } from './read-so-far.ts'
import type { WindowRead } from './window-read.ts'

/** What is kept of a row, and nothing else: a report is as fast as it is narrow. */
const fields = [
  ...['campaign_id', 'campaign_name', 'adset_id', 'adset_name', 'ad_id', 'ad_name'],
  ...['spend', 'impressions', 'reach', 'clicks', 'inline_link_clicks', 'actions', 'action_values'],
  ...['video_thruplay_watched_actions', 'video_p25_watched_actions', 'video_p50_watched_actions'],
  ...['video_p75_watched_actions', 'video_p95_watched_actions', 'video_p100_watched_actions'],
]

/** More rows at once are written little faster, and each of several readings would hold them in memory. */
const mostAtOnce = 5

/** So many pages are written together that a worker which is killed loses little more than a tenth of what was read before. */
const atOnce = (pagesKept: number): number => Math.min(mostAtOnce, 1 + Math.floor(pagesKept / 10))

/**
 * Reads the report of every ad and day of the window; the first pages are written one by one, later ones by some, while the next are
 * on their way. Goes on where an earlier attempt of the job left off.
 *
 * @returns Meta's ids of the ads that delivered
 */
export async function readReport(read: WindowRead, session: MetaSession): Promise<ReadonlySet<string>> {
  let soFar = await readSoFar(read)
  if (soFar.isWhole) return soFar.ads
  const { account, window } = read
  const request = { since: window.from, until: window.to, level: 'ad', timeIncrement: 1, fields } as const
  const options = soFar.left ? { from: soFar.left } : { expectedRows: await expectedRows(read) }
  const writer = oneBehind(async (gathered: Gathered) => {
    soFar = await keepGathered(read, soFar, gathered)
  })
  let waiting = nothingGathered
  try {
    for await (const page of session.report(account.metaAccountId, request, options)) {
      waiting = gather(read, soFar, waiting, page)
      if (page.place !== null && waiting.pages < atOnce(soFar.page)) continue
      await writer.take(waiting)
      waiting = nothingGathered
    }
  } catch (error) {
    // What was read before Meta stumbled cost calls.
    if (error instanceof MetaError && waiting.pages > 0) await writer.take(waiting)
    await writer.rest()
    throw error
  }
  await writer.rest()
  return soFar.ads
}

/** As many rows as the days around had when they were read; 0 when none were. A guess: it decides how Meta is asked. */
function expectedRows({ work, account, window }: WindowRead): Promise<number> {
  return work.em.fork().transactional(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select coalesce(avg(ads), 0)::float as ads from account_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date`,
      [account.organizationId, account.id, addDays(window.from, -31), addDays(window.to, 31)],
    )
    return Math.round(rows[0].ads * daysIn(window))
  })
}

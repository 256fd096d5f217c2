import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { knownAds } from '../../ad-accounts/index.ts'
import { type AdAnswer, answerOf } from './ad-answer.ts'
import { askProfiles } from './ask-profiles.ts'
import { keepFoundAds } from './keep-found-ads.ts'
import { writeAnswers } from './write-answers.ts'

/** So many ads are asked for and written before the next ones. */
const adsAtOnce = 500

export interface EnrichOptions {
  /** Also what failed before. */
  readonly isAgain: boolean
  readonly signal?: AbortSignal
}

/**
 * Finds out what the ads of tickets are: from what we have read ourselves, and from Meta what we have not. What no profile could be asked
 * for stays as it is, until one is connected again.
 * @throws MetaError when Meta could not be asked to the end; what it answered before is written
 */
export async function enrichTickets(work: Work, { isAgain, signal }: EnrichOptions): Promise<void> {
  const all = await unknownAds(work, isAgain)
  for (let at = 0; at < all.length; at += adsAtOnce) {
    const own = await ownAnswers(work, all.slice(at, at + adsAtOnce))
    await writeAnswers(work, own)
    const told = new Set(own.map(({ metaAdId }) => metaAdId))
    const missing = all.slice(at, at + adsAtOnce).filter((id) => !told.has(id))
    const { answers, places, problem } = await askProfiles(work, missing, signal)
    await keepFoundAds(work, places)
    await writeAnswers(work, answers)
    if (problem) throw problem
  }
}

/** What cannot be the id of an ad is not asked for. */
async function unknownAds({ em, actor }: Work, isAgain: boolean): Promise<string[]> {
  const { rows } = await em.fork().transactional((tx) =>
    transactionOf(tx).executeSql(
      `select distinct t.meta_ad_id as id from ticket t
       where t.organization_id = $1 and t.enrichment_status in ('PENDING', 'FAILED') and t.meta_ad_id ~ '^[0-9]{1,20}$'
         and (t.enrichment_status = 'PENDING' or $2) order by 1`,
      [actor.organizationId, isAgain],
    ),
  )
  return rows.map(({ id }) => id)
}

async function ownAnswers({ em, actor }: Work, ids: readonly string[]): Promise<AdAnswer[]> {
  const known = await em.fork().transactional((tx) => knownAds(tx, actor.organizationId, ids))
  return [...known.values()].map(answerOf)
}

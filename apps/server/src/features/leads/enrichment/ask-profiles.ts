import { type AdPlaceOutcome, type MetaAdPlace, MetaError, type MetaSession } from '@mci/meta-api'
import type { Work } from '../../../work/work.ts'
import { Connection, endOverdue, isUsable, withFallback, withMeta } from '../../connections/index.ts'
import { type AdAnswer, type AdProblem, answerAt, noAnswer } from './ad-answer.ts'

export interface Asked {
  readonly answers: readonly AdAnswer[]
  /** Where the ads stand that were found. */
  readonly places: readonly MetaAdPlace[]
  /** Why Meta could not be asked to the end, if it could not. */
  readonly problem: MetaError | null
}

type Ask = (use: (session: MetaSession) => Promise<Map<string, AdPlaceOutcome>>) => Promise<Map<string, AdPlaceOutcome>>

/**
 * Asks Meta for ads through every profile that works, until each is found: whose account an ad is of is not known before. A profile whose
 * token turns out to be dead answers nothing. What some profile was asked for and none knows has failed; what none could be asked for has
 * no answer.
 */
export async function askProfiles(work: Work, metaAdIds: readonly string[], signal?: AbortSignal): Promise<Asked> {
  const places: MetaAdPlace[] = []
  const open = new Map<string, AdProblem | null>(metaAdIds.map((id) => [id, null]))
  let problem: MetaError | null = null
  const doors = open.size > 0 ? await doorsOf(work, signal) : []
  for (const ask of doors ?? []) {
    if (open.size === 0) break
    const outcomes = await outcomesOf(ask, [...open.keys()])
    for (const [id, outcome] of outcomes) {
      if (!(outcome instanceof MetaError)) {
        places.push(outcome)
        open.delete(id)
      } else if (refuses(outcome)) open.set(id, meaningOf(outcome, open.get(id)))
      else if (outcome.kind !== 'authorization') problem ??= outcome
    }
    // Where Meta wants to be left alone, another profile would be refused as well.
    if (problem) return { answers: places.map(answerAt), places, problem }
  }
  const nobody: AdProblem | null = doors === null ? 'ACCOUNT_NOT_CONNECTED' : null
  const failed = [...open].flatMap(([id, meaning]) =>
    (meaning ?? nobody) ? [noAnswer(id, (meaning ?? nobody) as AdProblem)] : [],
  )
  return { answers: [...places.map(answerAt), ...failed], places, problem }
}

/** Ways to ask, the oldest profile's first; null when nobody has ever connected one. */
async function doorsOf(work: Work, signal?: AbortSignal): Promise<Ask[] | null> {
  const connections = await work.afresh().em.find(Connection, {}, { orderBy: { id: 'asc' } })
  const usable = connections.filter((each) => isUsable(each, work.clock()))
  await endOverdue(work, connections)
  const doors = usable.map(
    (connection): Ask =>
      (use) =>
        withMeta(work, connection, use, { signal }),
  )
  if (doors.length === 0 && work.settings.reading.fallback?.isAllowed)
    return [(use) => withFallback(work, use, { signal })]
  return connections.length > 0 ? doors : null
}

/** An error of everything that is asked is the answer to each. */
async function outcomesOf(ask: Ask, ids: readonly string[]): Promise<Map<string, AdPlaceOutcome>> {
  try {
    return await ask((session) => session.adPlaces(ids))
  } catch (error) {
    if (!(error instanceof MetaError) || error.kind === 'cancelled' || error.kind === 'version') throw error
    return new Map(ids.map((id) => [id, error]))
  }
}

const refuses = ({ kind }: MetaError): boolean => kind === 'permission' || kind === 'request'

/** Meta says of an account that was not shared that it was not, and of one that a profile does not reach that nothing is there. */
const meaningOf = ({ kind, reason }: MetaError, before: AdProblem | null | undefined): AdProblem =>
  before === 'ACCOUNT_NOT_CONNECTED' || (kind === 'permission' && reason !== 'absentOrForbidden')
    ? 'ACCOUNT_NOT_CONNECTED'
    : 'AD_NOT_FOUND'

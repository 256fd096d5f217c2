import type { Opener } from '../../../work/feature.ts'
import type { Work } from '../../../work/work.ts'
import { intakeJob } from './intake-job.ts'
import { receive } from './receive.ts'
import type { Arrival } from './sort-out.ts'

/** Why a delivery stays where it is. */
export interface Failure {
  readonly error: unknown
  /** False when nothing at all went through: then it is not the delivery that is to blame. */
  readonly isItsOwn: boolean
  /** The first number in it that failed, by Meta's ids. */
  readonly phoneNumberId: string | null
  readonly wabaId: string | null
}

/** When so many failed one by one and none went through, the others would fail as well. */
const enough = 8

/**
 * Gives every organisation what arrived for it. Where that fails, the half that is to blame is looked for, down to one delivery: its
 * neighbours go through.
 *
 * @returns the deliveries that could not be handed out whole, by id
 * @throws when the database does not answer: that is nobody's fault, and is not counted
 */
export async function handOut(
  { asSystem, inbox }: Opener,
  arrivals: ReadonlyMap<string, Arrival[]>,
): Promise<Map<string, Failure>> {
  const failed = new Map<string, Failure>()
  for (const [organizationId, own] of arrivals) {
    const work = asSystem(organizationId, { job: intakeJob.name })
    const stay = await handTo(work, own, () => inbox.rows('select 1'))
    for (const [id, failure] of stay) failed.set(id, failure)
    const [[deliveryId, first] = []] = stay
    const metadata = { failed: stay.size, deliveryId }
    if (first) work.log.error({ err: first.error, action: intakeJob.name, metadata }, 'deliveries were not handed out')
  }
  return failed
}

async function handTo(work: Work, own: Arrival[], ping: () => Promise<unknown>): Promise<Map<string, Failure>> {
  const failed = new Map<string, Failure>()
  let isAnyThrough = false
  const parts = [own]
  for (let part = parts.pop(); part; part = parts.pop()) {
    try {
      await receive(work.afresh(), part)
      isAnyThrough = true
    } catch (error) {
      await ping()
      const ids = [...new Set(part.map(({ deliveryId }) => deliveryId))]
      if (ids.length > 1 && (isAnyThrough || failed.size < enough)) parts.push(...halves(part, ids))
      else for (const id of ids) failed.set(id, { error, isItsOwn: ids.length === 1, ...numberOf(part, id) })
    }
  }
  if (isAnyThrough || failed.size < enough) return failed
  return new Map([...failed].map(([id, failure]) => [id, { ...failure, isItsOwn: false }]))
}

function numberOf(arrivals: readonly Arrival[], id: string): Pick<Failure, 'phoneNumberId' | 'wabaId'> {
  const item = arrivals.find(({ deliveryId }) => deliveryId === id)?.item
  return { phoneNumberId: item?.phoneNumberId ?? null, wabaId: item?.wabaId ?? null }
}

function halves(arrivals: readonly Arrival[], ids: readonly string[]): Arrival[][] {
  const first = new Set(ids.slice(0, Math.ceil(ids.length / 2)))
  return [true, false].map((isFirst) => arrivals.filter(({ deliveryId }) => first.has(deliveryId) === isFirst))
}

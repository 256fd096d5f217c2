import type { Opener } from '../../../work/feature.ts'
import type { Work } from '../../../work/work.ts'
import { intakeJob } from './intake-job.ts'
import { receive } from './receive.ts'
import type { Arrival } from './sort-out.ts'

/**
 * Gives every organisation what arrived for it. Where that fails, the half that is to blame is looked for, down to one delivery: its
 * neighbours go through.
 *
 * @returns the deliveries that could not be handed out whole, by id, and why
 * @throws when the database does not answer: that is nobody's fault, and is not counted
 */
export async function handOut(
  { asSystem, inbox }: Opener,
  arrivals: ReadonlyMap<string, Arrival[]>,
): Promise<Map<string, unknown>> {
  const failed = new Map<string, unknown>()
  for (const [organizationId, own] of arrivals) {
    const work = asSystem(organizationId, { job: intakeJob.name })
    for (const [deliveryId, error] of await handTo(work, own, () => inbox.rows('select 1'))) {
      work.log.error(
        { err: error, action: intakeJob.name, metadata: { deliveryId } },
        'a delivery could not be handed out',
      )
      failed.set(deliveryId, error)
    }
  }
  return failed
}

async function handTo(
  work: Work,
  arrivals: readonly Arrival[],
  ping: () => Promise<unknown>,
): Promise<[string, unknown][]> {
  try {
    await receive(work.afresh(), arrivals)
    return []
  } catch (error) {
    await ping()
    const ids = [...new Set(arrivals.map(({ deliveryId }) => deliveryId))]
    if (ids.length === 1) return ids.map((id) => [id, error])
    const first = new Set(ids.slice(0, Math.ceil(ids.length / 2)))
    const [one, other] = [true, false].map((isFirst) =>
      arrivals.filter(({ deliveryId }) => first.has(deliveryId) === isFirst),
    ) as [Arrival[], Arrival[]]
    return [...(await handTo(work, one, ping)), ...(await handTo(work, other, ping))]
  }
}

import { adIdOf } from '../touch-ad.ts'
import { type Draft, untracked } from './draft.ts'
import type { TouchMark } from './touch-row.ts'

/** A ticket went over from one ad to another. */
export interface Change {
  readonly oldAdId: string | null
  readonly newAdId: string | null
  readonly touchId: string
  /** Milliseconds. */
  readonly at: number
}

/** From which ad to which a ticket went. @param touches all of the ticket, in order of time */
export function changesIn(touches: readonly TouchMark[]): Change[] {
  return touches.slice(1).flatMap((touch, index) => {
    const [oldAdId, newAdId] = [adIdOf(touches[index] as TouchMark), adIdOf(touch)]
    return oldAdId === newAdId ? [] : [{ oldAdId, newAdId, touchId: touch.id, at: touch.at }]
  })
}

/**
 * Tracks a ticket by its last touch. Of the same ad everything that is known stays; of another one nothing is known yet.
 * @param last undefined for a ticket that no ad began
 */
export function trackBy(draft: Draft, last: TouchMark | undefined): void {
  if (!last || last.id === draft.tracking.touchId) return
  const { id, evidence, ctwaClid, mediaType, sourceType, at } = last
  const metaAdId = adIdOf(last)
  const isSameAd = metaAdId !== null && metaAdId === draft.tracking.metaAdId
  if (!isSameAd) draft.accountZone = null
  draft.touchedAt = at
  draft.tracking = {
    ...(isSameAd ? draft.tracking : { ...untracked, metaAdId, ...firstStatus(metaAdId) }),
    touchId: id,
    evidence,
    ctwaClid,
    metaPlacement: mediaType,
    metaSourceType: sourceType,
  }
}

/** What cannot be the id of an ad is not asked for. */
const firstStatus = (metaAdId: string | null) => {
  if (metaAdId === null) return {}
  return /^\d{1,20}$/.test(metaAdId)
    ? ({ enrichmentStatus: 'PENDING' } as const)
    : ({ enrichmentStatus: 'FAILED', enrichmentError: 'AD_NOT_FOUND' } as const)
}

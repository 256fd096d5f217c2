import type { FaultKind } from '@mci/meta-sandbox/start'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { TestServer } from '../with-server.ts'
import type { Moment } from './wire.ts'

type Mood = Parameters<TestServer['sandbox']['control']['setReportMood']>[0]

/** What befalls one run; it follows from the seed alone. */
export interface Disturbance {
  readonly seed: number
  /** Share of the calls that something happens to. */
  readonly share: number
  /** How reports that Meta prepares go, those that no fault meets. */
  readonly mood: Mood
  /** The app has not been reviewed: an account is blocked for five minutes after 60 reads. */
  readonly isLimited: boolean
  /** Halves of the window are read by two processes at once. */
  readonly isDouble: boolean
  /** Where lives end, a list for each process. */
  readonly deaths: readonly (readonly Moment[])[]
}

/** All that may befall a call and pass. What makes a reading impossible (dead tokens, missing permissions, dead versions) is not here. */
export const passing: FaultKind[] = [
  ...(['throttle', 'throttleSilent', 'throttleApp', 'throttleUser', 'throttleManagement'] as const),
  ...(['throttleInsightsLoad', 'throttleCustom', 'transient', 'unknown99', 'reduceData', 'tooManyRows'] as const),
  ...(['timeout', 'batchTimeout', 'html502', 'errorIn200', 'textIn200', 'reset', 'slow', 'truncated'] as const),
  ...(['halfJson', 'batchNull', 'shortPage', 'emptyPage', 'versionUpgraded', 'reportFailed', 'reportBroken'] as const),
  ...(['reportSkipped', 'reportStuck', 'reportSlowStart', 'reportPageBroken', 'unquotedRunId'] as const),
]

const moods: Mood[] = ['slowStart', 'stuck', 'tooLarge', 'failed', 'skipped', 'pageBroken', 'unquotedId']

export function disturbanceOf(seed: number): Disturbance {
  const draws = xoroshiro128plus(seed * 7919 + 1)
  const below = (most: number) => (draws.next() >>> 0) % most
  const moment = (): Moment => ({
    of: below(2) === 0 ? 'call' : 'commit',
    nth: 1 + below(30),
    isDone: below(2) === 0,
  })
  const isDouble = seed % 5 === 0
  return {
    seed,
    share: (5 + below(25)) / 100,
    mood: below(2) === 0 ? (moods[below(moods.length)] ?? 'completed') : 'completed',
    isLimited: seed % 4 === 3,
    isDouble,
    deaths: Array.from({ length: isDouble ? 2 : 1 }, () => Array.from({ length: below(3) }, moment)),
  }
}

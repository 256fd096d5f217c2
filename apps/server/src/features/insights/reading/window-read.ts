import type { DateWindow } from '../../../values/date-window.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import type { Job, Tracker } from '../../jobs/index.ts'

/** How far the report of a window has been read. */
export interface ReadPosition {
  /** Pages written. */
  readonly page: number
  readonly rows: number
  /** How many ads delivered, as far as it is known. */
  readonly ads: number
  /** How much of the report that is, 0 to 1; null when Meta does not say. */
  readonly share: number | null
  readonly isWhole: boolean
}

/** One window of one account, read by an attempt at a job. */
export interface WindowRead {
  readonly work: Work
  readonly tracker: Tracker
  readonly jobId: string
  readonly account: AdAccount
  readonly window: DateWindow
  /** Writes into the job's row how far its report is, in the transaction that writes the page. */
  onPage(job: Job, at: ReadPosition): void
  /** Writes into the job's row of how many of the ads that delivered the creative is known. */
  onAds?(job: Job, done: number, total: number): void
}

/** What a window has once it was read to its end. */
export interface WindowOutcome {
  /** One for each ad and day with delivery. */
  readonly rows: number
  /** How many ads delivered. */
  readonly ads: number
  /** Meta's ids of them. */
  readonly adIds: readonly string[]
}

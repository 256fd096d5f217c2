import type { ConversationEvent } from '@mci/meta-api'
import type { ConversionEvent } from '../conversion-event.entity.ts'

/** An event in this process's hands, and what is sent of it. */
export interface Claimed {
  readonly event: ConversionEvent
  /** This attempt's row. */
  readonly attemptId: string
  readonly body: ConversationEvent
}

/** Events that go to Meta by one request. Nobody else touches them while the claim is theirs. */
export interface Batch {
  readonly claimToken: string
  /** When they were claimed: who comes back much later may have been replaced. */
  readonly claimedAt: Date
  readonly metaDatasetId: string
  readonly testEventCode: string | null
  readonly claimed: readonly Claimed[]
}

/** Meta takes a thousand; few are refused together with a bad one, and a body stays small. */
export const mostInBatch = 50
/** A claim that is older is one whose worker died. */
export const claimLastsMs = 120_000
/** Nothing is begun to be sent that late: well before somebody else could take the claim over. */
export const sendWithinMs = 60_000

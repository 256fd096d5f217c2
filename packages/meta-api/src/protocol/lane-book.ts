/**
 * What is known about how near everyone is to Meta's limits, lane by lane. A book shared by processes makes them obey
 * one limit. Keys name lanes and hold no token. A book only remembers and compares: what is written into it is worked
 * out in `lane-state.ts`. Both methods may fail; the call they were asked for then fails as `unreachable`.
 */
export interface LaneBook {
  /**
   * Asks for leave to call. Where lanes are paced the next free moment is taken in all of them, in one step with
   * finding it, so that no two calls get the same.
   *
   * @param at the caller's clock
   * @param held a moment taken before and waited for: only whether a lane was closed meanwhile is asked, nothing taken
   */
  admit(keys: readonly string[], at: Date, held?: Date): Promise<Admission>
  /** Writes down what an answer taught. Not called when there is nothing worth telling. */
  learn(changes: readonly LaneChange[], at: Date): Promise<void>
}

export interface Admission {
  /** Nothing may be asked before; null when every lane is open. The latest of all lanes. */
  closedUntil: Date | null
  /** The lane that closes longest. */
  closedKey: string | null
  /** When the call may go out: `at` where no lane is paced. */
  startAt: Date
  /** Throttles in a row, for the lanes that have any. */
  strikes: Readonly<Record<string, number>>
}

/** News of one lane. What is absent stays as it is. */
export interface LaneChange {
  key: string
  reading?: LaneReading
  /** Closes the lane until then, or leaves it closed for longer. */
  closeUntilAtLeast?: Date
  /** Moves the count from one number to the other, if it still is at `from`: calls that met the same wall count once. */
  strikes?: { from: number; to: number }
}

export interface LaneReading {
  /** 0–100, may exceed. */
  percent: number
  /** Milliseconds between calls of all processes together; 0 when the lane is not paced. */
  everyMs: number
  /** Until when the reading counts. */
  until: Date
}

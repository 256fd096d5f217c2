/** Thrown by a handler: the same job comes again at `until`, and no retry is spent. For throttling, not for failures. */
export class PostponeJob extends Error {
  override readonly name = 'PostponeJob'
  readonly until: Date
  readonly why: string

  constructor(until: Date, why: string) {
    super(`postponed until ${until.toISOString()}: ${why}`)
    this.until = until
    this.why = why
  }
}

/** Thrown by a handler: no attempt can succeed, so the job is dead now whatever retries are left. */
export class FailJobForGood extends Error {
  override readonly name = 'FailJobForGood'
}

/** The reason a signal carries while the worker stops. */
export class WorkerStopping extends Error {
  override readonly name = 'WorkerStopping'

  constructor() {
    super('the worker is stopping')
  }
}

/** The reason a signal carries when the result of the attempt can no longer land. */
export class AttemptLost extends Error {
  override readonly name = 'AttemptLost'

  constructor() {
    super('the attempt took too long, was cancelled or was taken over by another worker')
  }
}

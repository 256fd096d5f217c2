/** The sandbox's own time: real, running from a set instant, or standing still. Everything that expires asks it. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Whole seconds since 1970, as Meta counts. */
  seconds(): number
  /** Jump to an instant; keeps standing still or running as `frozen` says (default: stands still). */
  set(instant: string, frozen?: boolean): void
  advance(seconds: number): void
  /** Back to what it was when the sandbox started. */
  restart(): void
  frozen(): boolean
}

/**
 * @param setting an ISO instant to stand still at, `from:<ISO instant>` to run from there, or nothing for real time.
 * @throws RangeError when the setting is not an instant.
 */
export function createClock(setting?: string, realNow: () => number = Date.now): SandboxClock {
  let standing: number | undefined
  let offset = 0
  const set = (instant: string, frozen = true) => {
    const at = parseInstant(instant)
    standing = frozen ? at : undefined
    offset = at - realNow()
  }
  const restart = () => {
    standing = undefined
    offset = 0
    if (setting) set(setting.replace(/^from:/, ''), !setting.startsWith('from:'))
  }
  restart()
  const now = () => standing ?? realNow() + offset
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    set,
    advance: (seconds) => {
      if (standing === undefined) offset += seconds * 1000
      else standing += seconds * 1000
    },
    restart,
    frozen: () => standing !== undefined,
  }
}

function parseInstant(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) throw new RangeError(`Not an instant with a zone such as 2026-11-22T12:00:00Z: ${text}`)
  return at
}

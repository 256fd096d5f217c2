/** What a check found. Tests count one by one, every other check counts as one. */
export interface Finding {
  passed: number
  failed: number
  skipped: number
  /** A few words for the table. */
  note: string
  /** All that a person needs to mend it; printed only when something failed. */
  output: string
}

/** One line of `npm test`. */
export interface Check {
  name: string
  /** It waits more than it computes: for servers to be missed, for locks to be let go. It runs beside the others. */
  isPatient?: boolean
  run(): Promise<Finding>
}

/** A check that counts as one: it passes when there is nothing to say. */
export function oneCheck(name: string, look: () => Promise<{ problems: string[]; note?: string }>): Check {
  return {
    name,
    async run() {
      const { problems, note = '' } = await look()
      if (problems.length === 0) return { passed: 1, failed: 0, skipped: 0, note, output: '' }
      const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
      return { passed: 0, failed: 1, skipped: 0, note: count, output: problems.join('\n') }
    },
  }
}

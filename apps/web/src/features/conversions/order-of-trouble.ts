type Troubled = { name: string; isSilent: boolean; unknown: number; failedWeek: number }

const troubleOf = ({ isSilent, unknown, failedWeek }: Troubled) =>
  (isSilent ? 4 : 0) + (unknown ? 2 : 0) + (failedWeek ? 1 : 0)

/** Those that are silent first, then those with something to decide, then those with failures; the others by name. */
export const inOrderOfTrouble = <Each extends Troubled>(datasets: readonly Each[]): Each[] =>
  [...datasets].sort((one, other) => troubleOf(other) - troubleOf(one) || one.name.localeCompare(other.name))

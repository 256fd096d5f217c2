import type { Run } from './stage.ts'

/** A run, and how much it used of the calls that it might take beyond a calm one: 1 is all of them. */
export interface Ended extends Run {
  readonly used: number
}

/** What many runs came to, for people to read. */
export function summaryOf(calm: readonly Run[], runs: readonly Ended[]): string {
  if (runs.length === 0) return 'no runs'
  const sum = (of: (run: Ended) => number) => runs.reduce((all, run) => all + of(run), 0)
  const courses = runs.flatMap((run) => run.courses)
  const of = (count: 'attempts' | 'kills' | 'postponements' | 'failures') =>
    courses.reduce((all, course) => all + course[count], 0)
  const faults = new Map<string, number>()
  for (const run of runs)
    for (const [kind, times] of Object.entries(run.faults)) faults.set(kind, (faults.get(kind) ?? 0) + times)
  const byKind = [...faults].toSorted(([, a], [, b]) => b - a).map(([kind, times]) => `${kind} ${times}`)
  const seconds = sum((run) => run.seconds)
  return [
    `${runs.length} runs, ${seconds.toFixed(0)} s, ${(seconds / runs.length).toFixed(2)} s each`,
    `faults: ${[...faults.values()].reduce((a, b) => a + b, 0)} (${byKind.join(', ')})`,
    `attempts ${of('attempts')}, killed ${of('kills')}, postponed ${of('postponements')}, failed ${of('failures')}`,
    `calls: calm ${calm.map(({ calls }) => calls).join('/')}, mean ${(sum(({ calls }) => calls) / runs.length).toFixed(1)}, worst ${Math.max(...runs.map(({ calls }) => calls))}`,
    `of the calls allowed beyond calm ${percent(sum(({ used }) => used) / runs.length)} were used, at most ${percent(Math.max(...runs.map(({ used }) => used)))}`,
    `calls in flight into a block: ${sum(({ inFlight }) => inFlight)}; inside a block otherwise: ${sum(({ hammered }) => hammered.length)}`,
  ]
    .map((line) => `· ${line}`)
    .join('\n')
}

const percent = (share: number) => `${Math.round(share * 100)} %`

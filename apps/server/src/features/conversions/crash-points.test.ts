import { afterAll, beforeAll, expect, it } from 'vitest'
import { judge, type Verdict } from '../../../test/crash-run/judge.ts'
import { deathPlaces } from '../../../test/crash-run/ordeal.ts'
import { type CrashStage, openCrashStage, type Run } from '../../../test/crash-run/stage.ts'

/**
 * No process of the system is killed here: who sends has connections and a client of Meta of its own, which are cut at the place, and
 * nothing of it runs on. `npm run drills` asks for many at each place; each takes about half a second.
 */
const runs = Number(process.env.CRASH_RUNS ?? 2)

const ended: (Run & Verdict)[] = []
let stage: CrashStage
beforeAll(async () => {
  stage = await openCrashStage()
})
afterAll(async () => {
  await stage?.close()
  console.info(summary())
})

it('there are twelve places', () => expect(deathPlaces).toHaveLength(12))

it.each(deathPlaces)(
  'a sender that is cut off for ever at the place "%s" leaves every fact told once, or visibly not',
  async (place) => {
    for (let seed = 1; seed <= runs; seed += 1) {
      const run = await stage.run(place, seed)
      const verdict = judge(run)
      ended.push({ ...run, ...verdict })
      expect(verdict.problems, `seed ${seed}`).toEqual([])
      expect(verdict.duplicates).toBeLessThanOrEqual(verdict.ambiguous)
    }
  },
  30_000 + runs * 10_000,
)

function summary(): string {
  const sum = (of: (run: Run & Verdict) => number) => ended.reduce((all, run) => all + of(run), 0)
  return [
    `· ${ended.length} runs at ${deathPlaces.length} places, ${sum(({ kills }) => kills)} deaths, ${sum(({ facts }) => facts.length)} facts`,
    `· sent ${sum(({ sent }) => sent)}, refused ${sum(({ failed }) => failed)}, left to a person ${sum(({ unknown }) => unknown)}, lost ${sum(({ lost }) => lost)}`,
    `· deliveries that nobody could know of ${sum(({ ambiguous }) => ambiguous)}, duplicates ${sum(({ duplicates }) => duplicates)}, of them where it was known ${sum(({ needless }) => needless)}`,
  ].join('\n')
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetOf } from '../../../../test/fault-run/budget.ts'
import { type Disturbance, disturbanceOf } from '../../../../test/fault-run/disturbance.ts'
import { openStage, type Run, type Stage } from '../../../../test/fault-run/stage.ts'
import { type Ended, summaryOf } from '../../../../test/fault-run/summary.ts'

/** `npm run drills` asks for many; each takes a second or two. */
const runs = Number(process.env.FAULT_RUNS ?? 12)
const seeds = Array.from({ length: runs }, (_, at) => at + 1)

const calm = new Map<string, Run>()
const ended: Ended[] = []
const kindOf = ({ isDouble, isLimited }: Pick<Disturbance, 'isDouble' | 'isLimited'>) => `${isDouble} ${isLimited}`

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  for (const isDouble of [false, true])
    for (const isLimited of [false, true])
      calm.set(kindOf({ isDouble, isLimited }), await stage.run({ isDouble, isLimited }))
})
afterAll(async () => {
  await stage?.close()
  console.info(summaryOf([...calm.values()], ended))
})

describe('a reading without any trouble', () => {
  it('takes every way there is, and leaves the same rows whichever way it went', () => {
    const [first, ...others] = [...calm.values()]
    for (const { jobs, rows, calls, insideBlock } of [first as Run, ...others]) {
      expect(jobs.every(({ status, progress }) => status === 'COMPLETED' && progress === 1)).toBe(true)
      expect(jobs.reduce((sum, { metaCalls }) => sum + metaCalls, 0)).toBe(calls)
      expect(insideBlock).toBe(0)
      expect(rows).toEqual(first?.rows)
      expect(rows.insight_day.length).toBeGreaterThan(1_000)
    }
    expect(first?.reports).toBe(3)
  })
})

describe('a reading that everything befalls', () => {
  it.each(seeds)('ends like one that nothing befell, within its calls (seed %i)', async (seed) => {
    const disturbance = disturbanceOf(seed)
    const { rows, calls } = calm.get(kindOf(disturbance)) as Run
    const run = await stage.run(disturbance)
    const allowed = budgetOf(disturbance, run)
    ended.push({ ...run, used: allowed === 0 ? 0 : (run.calls - calls) / allowed })
    const said = JSON.stringify({ ...disturbance, ...run, rows: undefined })
    expect(
      run.jobs.map(({ status, progress }) => ({ status, progress })),
      said,
    ).toEqual(run.jobs.map(() => ({ status: 'COMPLETED', progress: 1 })))
    expect(run.rows, said).toEqual(rows)
    expect(run.openPages, said).toBe(0)
    expect(run.barsWentBack, said).toBe(0)
    expect(run.hammered, said).toEqual([])
    if (!disturbance.isDouble) expect(run.insideBlock, said).toBe(0)
    expect(run.calls, said).toBeLessThanOrEqual(calls + allowed)
  })
})

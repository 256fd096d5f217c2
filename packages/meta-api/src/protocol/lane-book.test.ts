import { describe, expect, it } from 'vitest'
import type { LaneBook, LaneChange } from '../index.ts'
import { caught, collect } from '../stage/caught.ts'
import { errorLine, type Line, openStage, type Stage, testToken } from '../stage/open-stage.ts'
import { createMemoryLaneBook } from './memory-lane-book.ts'

const day = { since: '2026-11-01', until: '2026-11-01', level: 'ad' } as const
const empty = { body: { data: [] } }
const insights = (stage: Stage, account = 'act_1') => collect(stage.session.insights(account, day))
const used = (percent: number): Line => ({
  ...empty,
  headers: { 'x-fb-ads-insights-throttle': `{"app_id_util_pct":0,"acc_id_util_pct":${percent}}` },
})

/** A book that remembers what it was asked and told. */
function openBook(over: Partial<LaneBook> = {}) {
  const book = createMemoryLaneBook()
  const keys: string[][] = []
  const told: LaneChange[][] = []
  const watched: LaneBook = {
    admit: (asked, at, held) => {
      keys.push([...asked])
      return (over.admit ?? book.admit)(asked, at, held)
    },
    learn: (changes, at) => {
      told.push([...changes])
      return (over.learn ?? book.learn)(changes, at)
    },
  }
  return { laneBook: watched, keys, told }
}

describe('processes that share a book', () => {
  it('stop together', async () => {
    const { laneBook } = openBook()
    const one = await openStage([errorLine(80000)], { laneBook })
    const two = await openStage([empty], { laneBook })
    await caught(insights(one))
    expect(await caught(insights(two))).toMatchObject({ kind: 'throttled', reason: 'nearLimit', retryAfterSeconds: 60 })
    expect(two.heard).toHaveLength(0)
  })

  it('are paced together: each call takes the next moment', async () => {
    const { laneBook } = openBook()
    const one = await openStage([used(80)], { laneBook })
    const two = await openStage([used(80)], { laneBook })
    for (const stage of [one, one, two, one, two]) await insights(stage)
    expect(one.slept).toEqual([1500, 4500])
    expect(two.slept).toEqual([3000, 6000])
  })

  it('count a throttle that several of them met once', async () => {
    const { laneBook, told } = openBook()
    const slow = await Promise.all([0, 1, 2].map(() => openStage([errorLine(17)], { laneBook })))
    const errors = await Promise.all(slow.map((stage) => caught(insights(stage))))
    expect(errors.map((error) => error.retryAfterSeconds)).toEqual([60, 60, 60])
    expect(told.flat().map((change) => change.strikes)).toEqual([1, 2, 3].map(() => ({ from: 0, to: 1 })))
    for (const stage of slow) stage.wait(61)
    expect(await caught(insights(slow[0] as Stage))).toMatchObject({ retryAfterSeconds: 120 })
  })

  it('do not send a call whose lane closed while it waited for its moment', async () => {
    const { laneBook } = openBook()
    const stage = await openStage([used(80), empty], {
      laneBook,
      sleep: () => laneBook.learn([{ key: 'app', closeUntilAtLeast: new Date('2026-11-22T13:00:00Z') }], new Date()),
    })
    await insights(stage)
    expect(await caught(insights(stage))).toMatchObject({ kind: 'throttled', scope: 'app', retryAfterSeconds: 3600 })
    expect(stage.heard).toHaveLength(1)
  })
})

describe('a book', () => {
  it('is asked once before a call, and told once after a call that brought news', async () => {
    const { laneBook, keys, told } = openBook()
    const stage = await openStage([used(40), used(41), used(43), used(46), errorLine(100), empty], { laneBook })
    for (let i = 0; i < 4; i += 1) await insights(stage)
    await caught(insights(stage))
    await insights(stage)
    expect(keys).toHaveLength(6)
    const percents = told.map((changes) => changes.map((change) => change.reading?.percent))
    expect(percents).toEqual([[0, 40], [46]])
  })

  it('hears again of a lane that stays busy, but not with every call', async () => {
    const { laneBook, told } = openBook()
    const stage = await openStage([used(80)], { laneBook })
    for (let i = 0; i < 8; i += 1) {
      await insights(stage)
      stage.wait(5)
    }
    expect(told.map((changes) => changes.at(-1)?.reading?.percent)).toEqual([80, 80, 80])
  })

  it('holds no token', async () => {
    const { laneBook, keys, told } = openBook()
    const stage = await openStage([errorLine(17)], { laneBook })
    await caught(insights(stage))
    expect(JSON.stringify([keys, told])).not.toContain(testToken)
    expect(keys[0]).toEqual([
      'app',
      expect.stringMatching(/^token:[0-9a-f]{16}$/),
      'account:1',
      'account:1:insights',
      'app:insights',
    ])
  })

  it('that fails lets no call through', async () => {
    const broken = async () => {
      throw new Error('connection to postgres://user:secret@db refused')
    }
    const shut = await openStage([empty], openBook({ admit: broken }))
    const error = await caught(insights(shut))
    expect(error).toMatchObject({ kind: 'unreachable', reason: 'laneBook' })
    expect(String(error)).not.toContain('secret')
    expect(shut.heard).toHaveLength(0)
    const deaf = await openStage([used(80)], openBook({ learn: broken }))
    expect(await caught(insights(deaf))).toMatchObject({ kind: 'unreachable', reason: 'laneBook' })
  })

  it('that fails does not hide a throttle, which would be asked again', async () => {
    const broken = async () => {
      throw new Error('no')
    }
    const stage = await openStage([errorLine(4)], openBook({ learn: broken }))
    expect(await caught(insights(stage))).toMatchObject({ kind: 'throttled', scope: 'app', retryAfterSeconds: 60 })
    expect(stage.heard).toHaveLength(1)
  })
})

describe('what closes which lane', () => {
  const token = expect.stringMatching(/^token:/)
  const rows: [string, Line, unknown][] = [
    ['4', errorLine(4), 'app'],
    ['4/1504022', errorLine(4, 1504022), 'app'],
    ['4/1504039', errorLine(4, 1504039), 'app'],
    ['17', errorLine(17), token],
    ['32', errorLine(32), token],
    ['613', errorLine(613), token],
    ['17/2446079', errorLine(17, 2446079), 'account:1'],
    ['613/1487742', errorLine(613, 1487742), 'account:1'],
    ['80000', errorLine(80000, 2446079), 'account:1:insights'],
    ['a full account', { ...empty, headers: { 'x-ad-account-usage': '{"acc_id_util_pct":95}' } }, 'account:1'],
    ['a full app', { ...empty, headers: { 'x-app-usage': '{"total_time":95}' } }, 'app'],
    [
      'full insights of the app',
      { ...empty, headers: { 'x-fb-ads-insights-throttle': '{"app_id_util_pct":95}' } },
      'app:insights',
    ],
  ]
  it.each(rows)('%s', async (_, line, key) => {
    const { laneBook, told } = openBook()
    const stage = await openStage([line], { laneBook })
    await insights(stage).catch(() => undefined)
    expect(told.flat().flatMap((change) => (change.closeUntilAtLeast ? [change.key] : []))).toEqual([key])
  })

  it.each([1, 2, 10, 100, 190, 200, 960, 2500, 2635, 3018])('code %i closes none', async (code) => {
    const { laneBook, told } = openBook()
    const stage = await openStage([errorLine(code)], { laneBook })
    await caught(insights(stage))
    expect(told).toEqual([])
  })

  it('a limiter of reach: only reports of reach by breakdowns', async () => {
    const full = {
      ...empty,
      headers: { 'x-fb-ads-insights-reach-throttle': '{"app_id_util_pct":1,"acc_id_util_pct":96}' },
    }
    const stage = await openStage([full, empty])
    const ask = (account: string, fields: string[]) =>
      collect(stage.session.insights(account, { ...day, fields, breakdowns: ['age', 'gender'] }))
    await ask('act_1', ['reach'])
    expect(await caught(ask('act_1', ['spend', 'reach']))).toMatchObject({ kind: 'throttled', scope: 'account' })
    await ask('act_1', ['spend'])
    await ask('act_2', ['reach'])
    await insights(stage)
    expect(stage.heard).toHaveLength(4)
    expect(stage.heard[0]?.query.get('breakdowns')).toBe('age,gender')
  })
})

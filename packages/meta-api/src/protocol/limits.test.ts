import { describe, expect, it } from 'vitest'
import { caught, collect } from '../stage/caught.ts'
import { errorLine, type Line, openStage, type Stage } from '../stage/open-stage.ts'

const day = { since: '2026-11-01', until: '2026-11-01', level: 'ad' } as const
const empty = { body: { data: [] } }
const insights = (stage: Stage, account: string) => collect(stage.session.insights(account, day))
const throttled = (code: number, headers: Record<string, string> = {}): Line => ({ ...errorLine(code), headers })

describe('a throttle', () => {
  it('is thrown at once with the announced wait, and the lane stays closed for as long', async () => {
    const wait = {
      'x-business-use-case-usage':
        '{"1":[{"type":"ads_insights","call_count":100,"estimated_time_to_regain_access":5}]}',
    }
    const stage = await openStage([throttled(80000, wait), empty])
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({
      kind: 'throttled',
      scope: 'account',
      retryAfterSeconds: 300,
    })
    stage.wait(299)
    expect(await caught(insights(stage, '1'))).toMatchObject({
      kind: 'throttled',
      reason: 'nearLimit',
      retryAfterSeconds: 1,
    })
    expect(stage.heard).toHaveLength(1)
    stage.wait(2)
    await insights(stage, 'act_1')
    expect(stage.heard).toHaveLength(2)
  })

  it('of one account leaves other accounts and its other quota alone', async () => {
    const stage = await openStage([throttled(80000), empty])
    await caught(insights(stage, 'act_1'))
    await insights(stage, 'act_2')
    await collect(stage.session.ads('act_1'))
    expect(stage.heard).toHaveLength(3)
  })

  it.each([
    [17, 2446079],
    [613, 1487742],
  ])('by the score of an account (%i/%i) stops all that is asked of it for as long as announced', async (...codes) => {
    const headers = { 'x-ad-account-usage': '{"acc_id_util_pct":100,"reset_time_duration":7}' }
    const stage = await openStage([{ ...errorLine(...codes), headers }, empty])
    expect(await caught(collect(stage.session.ads('act_1')))).toMatchObject({ scope: 'account', retryAfterSeconds: 7 })
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({ reason: 'nearLimit', scope: 'account' })
    await insights(stage, 'act_2')
    stage.wait(6)
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({ retryAfterSeconds: 1 })
    expect(stage.heard).toHaveLength(2)
    stage.wait(1)
    await insights(stage, 'act_1')
    expect(stage.heard).toHaveLength(3)
  })

  it('by the score waits longer from the second in a row on', async () => {
    const headers = { 'x-ad-account-usage': '{"acc_id_util_pct":100,"reset_time_duration":7}' }
    const stage = await openStage((_, nth) => (nth === 3 ? empty : { ...errorLine(17, 2446079), headers }))
    const waits: (number | undefined)[] = []
    for (let i = 0; i < 5; i += 1) {
      if (i === 3) await insights(stage, 'act_1')
      else waits.push((await caught(insights(stage, 'act_1'))).retryAfterSeconds)
      stage.wait(3601)
    }
    expect(waits).toEqual([7, 120, 240, 7])
  })

  it('of the app stops everything, also for other tokens', async () => {
    const stage = await openStage([throttled(4), empty])
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({ scope: 'app', retryAfterSeconds: 60 })
    expect(await caught(stage.meta.withToken('EAAother').me())).toMatchObject({ kind: 'throttled', scope: 'app' })
    expect(stage.heard).toHaveLength(1)
  })

  it('of the token stops that token alone', async () => {
    const stage = await openStage([throttled(17), { body: { id: 1, name: 'x' } }])
    await caught(stage.session.me())
    expect(await caught(insights(stage, 'act_7'))).toMatchObject({ kind: 'throttled', scope: 'token' })
    await stage.meta.withToken('EAAother').me()
    expect(stage.heard).toHaveLength(2)
  })

  it('waits longer each time in a row, an hour at most, and starts again after success', async () => {
    const stage = await openStage((_, nth) => (nth === 8 ? empty : throttled(80000)))
    const waits: (number | undefined)[] = []
    for (let i = 0; i < 10; i += 1) {
      if (i === 8) await insights(stage, 'act_1')
      else waits.push((await caught(insights(stage, 'act_1'))).retryAfterSeconds)
      stage.wait(3601)
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 60])
  })
})

describe('nearness to a limit', () => {
  const used = (percent: number): Line => ({
    ...empty,
    headers: { 'x-fb-ads-insights-throttle': `{"app_id_util_pct":0,"acc_id_util_pct":${percent}}` },
  })

  it('at 90 % closes the lane for a minute although the call was answered', async () => {
    const stage = await openStage([used(90), empty])
    await insights(stage, 'act_1')
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({
      kind: 'throttled',
      reason: 'nearLimit',
      scope: 'account',
      retryAfterSeconds: 60,
    })
    stage.wait(61)
    await insights(stage, 'act_1')
    expect(stage.heard).toHaveLength(2)
  })

  it('from 75 % slows down, for as long as the reading is fresh', async () => {
    const stage = await openStage([used(80), used(80), empty])
    await insights(stage, 'act_1')
    await insights(stage, 'act_1')
    expect(stage.slept).toEqual([1500])
    stage.wait(61)
    await insights(stage, 'act_1')
    expect(stage.slept).toEqual([1500])
  })

  it('of the account itself, told by one use case, stops the other', async () => {
    const stage = await openStage([{ ...empty, headers: { 'x-ad-account-usage': '{"acc_id_util_pct":95}' } }])
    await collect(stage.session.ads('act_1'))
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({ reason: 'nearLimit', scope: 'account' })
    await insights(stage, 'act_2')
    expect(stage.heard).toHaveLength(2)
  })

  it('is heeded whichever of several limiters it is', async () => {
    const headers = {
      'x-app-usage': '{"call_count":1}',
      'x-ad-account-usage': '{"acc_id_util_pct":0}',
      'x-business-use-case-usage':
        '{"9":[{"type":"ads_management","call_count":1},{"type":"ads_insights","total_cputime":97}]}',
      'x-fb-ads-insights-throttle': '{"app_id_util_pct":1,"acc_id_util_pct":1}',
    }
    const stage = await openStage([{ ...empty, headers }])
    await insights(stage, 'act_1')
    expect(await caught(insights(stage, 'act_1'))).toMatchObject({ kind: 'throttled' })
  })

  it('of limiters for other things stops nothing here', async () => {
    const stage = await openStage([
      { ...empty, headers: { 'x-business-use-case-usage': '{"1":[{"type":"pages","call_count":100}]}' } },
    ])
    await insights(stage, 'act_1')
    await insights(stage, 'act_1')
    expect(stage.heard).toHaveLength(2)
  })

  it('of limiters for other things does not stop the token either', async () => {
    const headers = { 'x-business-use-case-usage': '{"1":[{"type":"pages","call_count":100}]}' }
    const stage = await openStage([{ body: { id: '1', name: 'x' }, headers }])
    await stage.session.me()
    await stage.session.me()
    expect(stage.heard).toHaveLength(2)
  })

  it('stops a listing between its pages, with the pages so far delivered', async () => {
    const page = { data: [], paging: { next: 'https://x/?access_token=t', cursors: { after: 'A' } } }
    const stage = await openStage([{ ...used(95), body: page }])
    const seen: (string | null)[] = []
    const error = await caught(
      (async () => {
        for await (const { after } of stage.session.insights('act_1', day)) seen.push(after)
      })(),
    )
    expect(seen).toEqual(['A'])
    expect(error).toMatchObject({ kind: 'throttled', retryAfterSeconds: 60 })
  })
})

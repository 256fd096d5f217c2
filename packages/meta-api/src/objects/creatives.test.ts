import { describe, expect, it } from 'vitest'
import { MetaError } from '../index.ts'
import { caught } from '../stage/caught.ts'
import { errorLine, type Heard, type Line, openStage } from '../stage/open-stage.ts'

interface Item {
  code: number
  headers?: { name: string; value: string }[]
  body: string
}

/** Plays the batch endpoint: `answer` says what becomes of one id in one round. */
function batch(answer: (id: string, nth: number) => Item | null) {
  return (heard: Heard, nth: number): Line => ({ body: idsIn(heard).map((id) => answer(id, nth)) })
}

const idsIn = ({ form }: Heard): string[] =>
  JSON.parse(form.get('batch') ?? '[]').map(
    (item: { relative_url: string }) => /^v25\.0\/(\d+)\?/.exec(item.relative_url)?.[1],
  )

const good = (id: string): Item => ({ code: 200, body: `{"id":${id},"name":"n"}` })
const bad = (code: number, subcode?: number): Item => ({
  code: 400,
  body: JSON.stringify({ error: { message: 'm', code, error_subcode: subcode } }),
})
const ids = Array.from({ length: 120 }, (_, i) => String(120200000000000000n + BigInt(i)))

describe('one creative', () => {
  it('is read with a thumbnail of useful size', async () => {
    const stage = await openStage([{ body: { id: '9' } }])
    await stage.session.creative('9')
    await stage.session.creative('9', { thumbnailSize: 200 })
    expect(stage.heard.map((h) => [h.query.get('thumbnail_width'), h.query.get('thumbnail_height')])).toEqual([
      ['600', '600'],
      ['200', '200'],
    ])
  })
})

describe('many creatives', () => {
  it('are read fifty at a time, in order, counted one by one', async () => {
    const stage = await openStage(batch(good))
    const found = await stage.session.creatives([...ids, ids[0] ?? ''])
    expect([...found.keys()]).toEqual(ids)
    expect(stage.heard.map((h) => idsIn(h).length)).toEqual([50, 50, 20])
    expect(stage.calls.map((c) => c.counted)).toEqual([50, 50, 20])
    expect(stage.heard[0]).toMatchObject({ method: 'POST', path: '/v25.0/' })
    expect(stage.heard[0]?.form.get('appsecret_proof')).toMatch(/^[0-9a-f]{64}$/)
    expect(stage.heard[0]?.form.has('access_token')).toBe(false)
  })

  it('are asked for again where Meta did not finish, or stumbled', async () => {
    const stage = await openStage(
      batch((id, nth) => (nth === 0 && id === ids[1] ? null : nth < 2 && id === ids[2] ? bad(2) : good(id))),
    )
    const found = await stage.session.creatives(ids.slice(0, 4))
    expect([...found.values()].every((c) => !(c instanceof MetaError))).toBe(true)
    expect(stage.heard.map(idsIn)).toEqual([ids.slice(0, 4), ids.slice(1, 3), [ids[2]]])
    expect(stage.slept).toEqual([1000, 2000])
  })

  it('survive one another: a missing one is an error at its own place', async () => {
    const stage = await openStage(batch((id) => (id === ids[1] ? bad(100, 33) : id === ids[2] ? null : good(id))))
    const found = await stage.session.creatives(ids.slice(0, 3))
    expect(found.get(ids[0] ?? '')).toMatchObject({ name: 'n' })
    expect(found.get(ids[1] ?? '')).toMatchObject({ kind: 'permission', reason: 'absentOrForbidden' })
    expect(found.get(ids[2] ?? '')).toMatchObject({ kind: 'transient', reason: 'unfinished' })
    expect(stage.heard).toHaveLength(4)
  })

  it('are read in smaller batches when a batch takes too long', async () => {
    const stage = await openStage((heard) => (idsIn(heard).length > 15 ? errorLine(960) : batch(good)(heard, 0)))
    const found = await stage.session.creatives(ids.slice(0, 50))
    expect(found.size).toBe(50)
    expect(stage.heard.map((h) => idsIn(h).length)).toEqual([50, 25, 13, 12, 25, 13, 12])
  })

  it('stop at a throttle, keeping what was read', async () => {
    const stage = await openStage(batch((id, nth) => (nth === 1 ? bad(80004, 2446079) : good(id))))
    const found = await stage.session.creatives(ids, { adAccountId: 'act_1' })
    expect(stage.heard).toHaveLength(2)
    expect(found.size).toBe(120)
    expect(found.get(ids[0] ?? '')).toMatchObject({ name: 'n' })
    expect(found.get(ids[60] ?? '')).toMatchObject({ kind: 'throttled', retryAfterSeconds: 60 })
    expect(found.get(ids[119] ?? '')).toMatchObject({ kind: 'throttled' })
    expect(await caught(stage.session.creatives(ids, { adAccountId: '1' }))).toMatchObject({
      kind: 'throttled',
      scope: 'account',
    })
    expect(stage.heard).toHaveLength(2)
  })

  it('throw what concerns them all when nothing was read', async () => {
    const stage = await openStage([errorLine(190, 463)])
    expect(await caught(stage.session.creatives(ids))).toMatchObject({ kind: 'authorization', reason: 'expired' })
    expect(stage.heard).toHaveLength(1)
  })

  it('heed the limits told inside the batch', async () => {
    const usage = { name: 'X-Business-Use-Case-Usage', value: '{"1":[{"type":"ads_management","call_count":99}]}' }
    const stage = await openStage(batch((id) => ({ ...good(id), headers: [usage] })))
    await stage.session.creatives(ids.slice(0, 2), { adAccountId: '1' })
    expect(await caught(stage.session.adAccount('1'))).toMatchObject({ kind: 'throttled', reason: 'nearLimit' })
  })

  it('are not mistaken when the answer has another length', async () => {
    const stage = await openStage([{ body: [good('1')] }])
    expect(await caught(stage.session.creatives(ids.slice(0, 2)))).toMatchObject({ reason: 'unexpectedShape' })
  })
})

import { expect, test } from 'vitest'
import { visit } from '../fixtures/visit.ts'

const adFields =
  'id,name,effective_status,campaign{id,name,objective},creative{id,body,title,image_hash,video_id,object_story_spec,asset_feed_spec,thumbnail_url}'

test('without fields only ids are answered; an unknown field is refused by name', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const main = await on.account('main')
  const ads = await on.get(`/v25.0/${main}/ads`, { access_token, limit: 2 })
  expect(Object.keys(ads.body.data[0])).toEqual(['id'])
  expect(Object.keys((await on.get(`/v25.0/${main}`, { access_token })).body)).toEqual(['account_id', 'id'])
  const wrong = await on.get(`/v25.0/${main}/ads`, { access_token, fields: 'id,creative{id,colour}' })
  expect(wrong.body.error).toMatchObject({ code: 100, message: expect.stringContaining('(colour)') })
  const odd = await on.get(`/v25.0/${main}/ads`, { access_token, fields: 'id,__proto__,constructor' })
  expect(odd.status).toBe(400)
  const broken = await on.get(`/v25.0/${main}/ads`, { access_token, fields: 'id,creative{id' })
  expect(broken.body.error.code).toBe(2500)
})

test('accounts come in three currencies and many zones, one of them unsettled, with offsets of the season', async () => {
  const on = await visit()
  const fields =
    'id,account_id,name,currency,timezone_name,timezone_offset_hours_utc,account_status,amount_spent,business'
  const read = async (profile: string) =>
    (await on.get('/v25.0/me/adaccounts', { access_token: await on.token(profile), fields })).body.data
  const all = [...(await read('ana')), ...(await read('bruno')), ...(await read('helen')), ...(await read('carla'))]
  expect(new Set(all.map(({ id }) => id)).size).toBe(11)
  expect(new Set(all.map(({ currency }) => currency))).toEqual(new Set(['BRL', 'USD', 'EUR']))
  expect(new Set(all.map(({ timezone_name }) => timezone_name)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(all.map(({ account_status }) => account_status))).toEqual(new Set([1, 2, 3]))
  expect(all[0]).toMatchObject({ account_id: all[0].id.slice(4), amount_spent: expect.stringMatching(/^\d+$/) })
  const newYork = () => read('helen').then((accounts) => accounts[0].timezone_offset_hours_utc)
  expect(await newYork()).toBe(-5)
  on.control.setClock('2026-07-10T12:00:00Z')
  expect(await newYork()).toBe(-4)
})

test('a creative says where its words are: at the top, in the story, on cards, or in a feed of assets', async () => {
  const on = await visit()
  const main = await on.account('main')
  const params = { access_token: await on.token('ana'), fields: adFields, limit: 50 }
  const { data } = (await on.get(`/v25.0/${main}/ads`, params)).body
  const creatives = data.map(({ creative }: { creative: object }) => creative)
  const video = creatives.find((each: { video_id?: string }) => each.video_id)
  expect(video).not.toHaveProperty('body')
  expect(video.object_story_spec.video_data).toMatchObject({ video_id: video.video_id, message: expect.any(String) })
  const dynamic = creatives.find((each: { asset_feed_spec?: object }) => each.asset_feed_spec)
  expect(dynamic).not.toHaveProperty('body')
  expect(dynamic.asset_feed_spec.bodies.length).toBeGreaterThan(1)
  const cards = creatives.find(
    (each: { object_story_spec: { link_data?: { child_attachments?: [] } } }) =>
      each.object_story_spec.link_data?.child_attachments,
  )
  expect(cards.object_story_spec.link_data.child_attachments).toHaveLength(3)
  const still = creatives.find((each: { body?: string }) => each.body)
  expect(still).toMatchObject({
    image_hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    body: still.object_story_spec.link_data.message,
  })
  const ids = creatives.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBeLessThan(ids.length)
  expect(data[0].id).toMatch(/^\d{18}$/)
})

test('a thumbnail is tiny unless the creative is read with a size, or the expansion has it', async () => {
  const on = await visit()
  const main = await on.account('main')
  const access_token = await on.token('ana')
  const width = (address: string) => Number(/_w(\d+)/.exec(new URL(address).searchParams.get('stp') ?? '')?.[1])
  const list = await on.get(`/v25.0/${main}/ads`, {
    access_token,
    fields: 'creative{id,thumbnail_url}',
    thumbnail_width: 600,
  })
  const { id, thumbnail_url } = list.body.data[0].creative
  expect(width(thumbnail_url)).toBeLessThanOrEqual(64)
  const one = await on.get(`/v25.0/${id}`, {
    access_token,
    fields: 'thumbnail_url',
    thumbnail_width: 600,
    thumbnail_height: 1200,
  })
  expect(width(one.body.thumbnail_url)).toBe(600)
  const fields = 'creative.thumbnail_width(600).thumbnail_height(1200){thumbnail_url}'
  const nested = await on.get(`/v25.0/${main}/ads`, { access_token, fields })
  expect(width(nested.body.data[0].creative.thumbnail_url)).toBe(600)
})

test('pages follow one another by next until it is absent, and hold every ad once', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const main = await on.account('main')
  const first = await on.get(`/v25.0/${main}/ads`, { access_token, fields: 'id' })
  expect(first.body.data).toHaveLength(25)
  expect(first.body.paging).not.toHaveProperty('previous')
  const next = new URL(first.body.paging.next)
  expect(next.searchParams.get('access_token')).toBe(access_token)
  const last = await on.follow(next)
  expect(last.paging).toMatchObject({ cursors: { after: expect.any(String) }, previous: expect.any(String) })
  expect(last.paging).not.toHaveProperty('next')
  const ids = [...first.body.data, ...last.data].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(35)
  const { cursors } = first.body.paging
  const after = await on.get(`/v25.0/${main}/ads`, { access_token, fields: 'id', after: cursors.after })
  expect(after.body.data).toEqual(last.data)
  const foreign = await on.get(`/v25.0/${main}/adimages`, { access_token, after: cursors.after })
  expect(foreign.body.error.code).toBe(100)
  const empty = await on.get(`/v25.0/${main}/ads`, { access_token, effective_status: ['IN_PROCESS'] })
  expect(empty.body).toEqual({ data: [] })
})

test('a short page holds fewer than its limit and still has a next one', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  on.control.addFault({ kind: 'shortPage', match: { path: '/ads$' } })
  const short = await on.get(`/v25.0/${await on.account('main')}/ads`, { access_token, limit: 10 })
  expect(short.body.data).toHaveLength(5)
  const next = await on.follow(short.body.paging.next)
  expect(next.data).toHaveLength(10)
  expect(next.data[0].id).not.toBe(short.body.data[4].id)
})

test('archived ads are hidden until their status is asked for; filters narrow by dotted fields', async () => {
  const on = await visit()
  const access_token = await on.token('bruno')
  const recife = await on.account('recife')
  const read = async (params: Record<string, string | number | object>) =>
    (
      await on.get(`/v25.0/${recife}/ads`, {
        access_token,
        fields: 'id,effective_status,adset_id',
        limit: 100,
        ...params,
      })
    ).body
  const usual = (await read({})).data
  expect(usual.some(({ effective_status }: { effective_status: string }) => effective_status === 'ARCHIVED')).toBe(
    false,
  )
  const archived = (await read({ effective_status: ['ARCHIVED'] })).data
  expect(archived).toHaveLength(2)
  const filtering = [{ field: 'ad.effective_status', operator: 'IN', value: ['ARCHIVED', 'ACTIVE'] }]
  expect((await read({ filtering })).data.length).toBeGreaterThan(2)
  const byAdSet = [{ field: 'adset.id', operator: 'EQUAL', value: usual[0].adset_id }]
  expect(
    (await read({ filtering: byAdSet })).data.every((ad: { adset_id: string }) => ad.adset_id === usual[0].adset_id),
  ).toBe(true)
  expect((await read({ filtering: [{ field: 'mood', operator: 'EQUAL', value: 'x' }] })).error.code).toBe(100)
  expect((await read({ filtering: [{ field: 'ad.id', operator: 'LIKE', value: 'x' }] })).error.code).toBe(100)
  expect((await read({ effective_status: ['SLEEPING'] })).error.message).toContain('effective_status[0] must be one of')
})

test('datasets, images and videos are listed; a dataset list can be forbidden', async () => {
  const on = await visit()
  const access_token = await on.token('bruno')
  const main = await on.account('main')
  const pixels = (await on.get(`/v25.0/${main}/adspixels`, { access_token, fields: 'id,name,last_fired_time' })).body
    .data
  expect(pixels[0].last_fired_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0300$/)
  expect(pixels[1]).not.toHaveProperty('last_fired_time')
  const refused = await on.get(`/v25.0/${await on.account('agency')}/adspixels`, { access_token })
  expect(refused).toMatchObject({ status: 403, body: { error: { code: 200 } } })
  const images = (await on.get(`/v25.0/${main}/adimages`, { access_token, fields: 'hash,url,width,height' })).body.data
  const hashes = [images[0].hash, images[3].hash]
  expect((await on.get(`/v25.0/${main}/adimages`, { access_token, hashes })).body.data).toHaveLength(2)
  const video = (await on.get(`/v25.0/${main}/advideos`, { access_token, fields: 'id,length' })).body.data[0]
  const fields = 'id,length,source,thumbnails{uri,is_preferred}'
  const { body } = await on.get(`/v25.0/${video.id}`, { access_token, fields })
  expect(body).not.toHaveProperty('source')
  expect(body.thumbnails.data.filter((each: { is_preferred: boolean }) => each.is_preferred)).toHaveLength(1)
})

test('what is missing, foreign, not shared or taken back is refused as Meta does', async () => {
  const on = await visit()
  const main = await on.account('main')
  const access_token = await on.token('bruno')
  const error = async (path: string, token = access_token) => (await on.get(path, { access_token: token })).body.error
  expect(await error('/v25.0/120200000000000000')).toMatchObject({
    code: 100,
    error_subcode: 33,
    type: 'GraphMethodException',
  })
  expect(await error(`/v25.0/${await on.account('lisbon')}`)).toMatchObject({ code: 100, error_subcode: 33 })
  const partial = await on.token('bruno', {
    choices: 'explicit',
    scope: ['ads_read'],
    account: [await on.account('recife')],
  })
  expect(await error(`/v25.0/${main}`, partial)).toMatchObject({ code: 200 })
  on.control.removeAccount('bruno', main)
  expect(await error(`/v25.0/${main}/ads`)).toMatchObject({ code: 200 })
  on.control.endDataAccess('bruno')
  expect(await error(`/v25.0/${await on.account('recife')}`)).toMatchObject({ code: 10 })
  const whole = await on.get(`/v25.0/${main}`, {
    access_token: await on.token('ana'),
    fields: 'id,funding_source_details',
  })
  expect(whole.status).toBe(403)
})

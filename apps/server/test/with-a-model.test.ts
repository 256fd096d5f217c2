import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Filled, fillOrganization } from './fill-organization.ts'
import { startModelServer } from './model-server.ts'
import { type TestServer, withServer } from './with-server.ts'

let model: Awaited<ReturnType<typeof startModelServer>>
let server: TestServer
let org: Filled
beforeAll(async () => {
  model = await startModelServer()
  const env = {
    OPENAI_API_KEY: 'sk-a-key-for-tests',
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'a-model',
    OPENAI_IMAGE_MODEL: 'an-image-model',
  }
  server = await withServer({ now: '2026-11-19T15:00:00Z', env })
  org = await fillOrganization(server, 'ana')
}, 120_000)
afterAll(async () => {
  await server?.close()
  await model?.close()
})

it('reads and draws with the model that the environment names, and says so', async () => {
  const { server: info, creative } = await org.owner.get(
    'query ($id: ID!) { server { reader drawer } creative(id: $id) { patternStatus readBy tags } }',
    {
      id: org.ids.creative,
    },
  )
  expect(info).toEqual({ reader: 'openai a-model', drawer: expect.stringContaining('openai') })
  expect(creative).toMatchObject({ patternStatus: 'READY', readBy: 'openai a-model' })
  const { inspiration } = await org.owner.get(
    'query ($id: ID!) { inspiration(id: $id) { status drawnBy variations { headline imageUrl } } }',
    {
      id: org.ids.inspiration,
    },
  )
  expect(inspiration).toMatchObject({ status: 'READY', drawnBy: expect.stringContaining('openai') })
  expect(inspiration.variations).toHaveLength(2)
})

it('sends picture bytes and never an address, with the key in the header alone', () => {
  const reading = model.asked.find(({ body }) => JSON.stringify(body).includes('image_url'))
  const sent = JSON.stringify(reading?.body)
  expect(sent).toContain('data:image/')
  expect(sent).not.toMatch(/https?:\/\/(127|[^"]*fbcdn)/)
  expect(reading?.authorization).toBe('Bearer sk-a-key-for-tests')
  expect(server.logged.join()).not.toContain('sk-a-key')
})

it('asks the model once for a picture that it has read', async () => {
  const before = model.asked.length
  const { extractPatterns } = await org.owner.get(
    'mutation ($id: ID!) { extractPatterns(input: { creativeId: $id }) { __typename ... on Job { id } } }',
    {
      id: org.ids.creative,
    },
  )
  await org.owner.follow(extractPatterns.id)
  expect(model.asked.length).toBe(before)
})

import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import { writeBrief } from '../brief/write-brief.ts'
import { inspectPicture } from '../picture/inspect-picture.ts'
import { apiError, completion, type Reply, sendJson, startModelServer } from '../testing/model-server.ts'
import { sampleInput } from '../testing/sample-brief.ts'
import { createOpenAiDrawer } from './openai-drawer.ts'

const made = await sharp({ create: { width: 1024, height: 1536, channels: 3, background: '#C56A3A' } })
  .png()
  .toBuffer()
const words = {
  headline: 'Guarde a luz para o jantar',
  body: 'Uma cúpula de palha que baixa o tom da sala.',
  callToAction: 'Ver tamanhos',
  idea: 'Leva o produto para a hora do jantar.',
  scene: 'A straw pendant lamp glowing over a set table at dusk.',
}

let close: (() => Promise<void>) | undefined
afterEach(async () => {
  await close?.()
  close = undefined
})

async function drawing(images: Reply, chat: unknown = words, imageModel?: string) {
  const server = await startModelServer((asked, response) => {
    if (asked.path.endsWith('/images/generations')) images(asked, response)
    else sendJson(response, 200, completion({ content: JSON.stringify(chat) }))
  })
  close = server.close
  const drawer = createOpenAiDrawer({ apiKey: 'k', baseUrl: server.baseUrl, model: 'poet-1', imageModel })
  const brief = writeBrief(sampleInput())
  const input = {
    brief,
    number: 1,
    attempt: 0,
    seed: 's',
    ratio: '4:5',
    previous: [{ headline: 'Antes', body: 'Já dito' }],
  }
  return { asked: server.asked, result: drawer.draw(input) }
}

const sends =
  (data: object): Reply =>
  (_, response) =>
    sendJson(response, 200, { created: 1741569952, data: [data] })
const bytes = sends({ b64_json: made.toString('base64') })

describe('the drawer on a model', () => {
  test('sets the model’s words over the model’s picture in the asked ratio', async () => {
    const { result } = await drawing(bytes)
    const drawn = await result
    const { scene: _, ...said } = words
    expect(drawn).toMatchObject({
      ...said,
      ratio: '4:5',
      width: 1080,
      height: 1350,
      cost: { inputTokens: 1117, outputTokens: 246 },
    })
    expect(await inspectPicture(drawn.png)).toMatchObject({ width: 1080, height: 1350, format: 'png' })
    const { channels } = await sharp(drawn.png).stats()
    // The picture is there (its mean is no white page) and letters are on it (white is reached).
    expect(channels[2]?.mean).toBeLessThan(120)
    expect(channels[2]?.max).toBe(255)
  })

  test('tells the model what to leave out, as data, and asks for bytes in the nearest size', async () => {
    const { asked, result } = await drawing(bytes)
    await result
    const sent = JSON.parse(asked[0]?.body.messages[1].content[0].text)
    expect(sent.forbidden.brands).toEqual(['Casa Lumiá'])
    expect(sent.forbidden.phrases).toContain('A luz que a sua sala pedia')
    expect(sent.previous).toEqual([{ headline: 'Antes', body: 'Já dito' }])
    expect(asked[1]?.body).toMatchObject({ size: '1024x1536', n: 1 })
    expect(asked[1]?.body.response_format).toBeUndefined()
    expect(asked[1]?.body.prompt).toContain('no text')
  })

  test('asks the older image models for bytes in so many words', async () => {
    const { asked, result } = await drawing(bytes, words, 'dall-e-3')
    await result
    expect(asked[1]?.body.response_format).toBe('b64_json')
  })

  test('does not follow an address sent instead of bytes', async () => {
    const { asked, result } = await drawing(sends({ url: 'http://127.0.0.1:1/picture.png' }))
    await expect(result).rejects.toMatchObject({ kind: 'invalidAnswer' })
    expect(asked).toHaveLength(2)
  })

  test('refuses bytes that are no picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')
    await expect((await drawing(sends({ b64_json: svg }))).result).rejects.toMatchObject({ kind: 'notAPicture' })
  })

  test('passes on refusals and throttling of the image service', async () => {
    const blocked: Reply = (_, response) =>
      sendJson(response, 400, apiError('Blocked.', 'image_generation_user_error', 'moderation_blocked'))
    await expect((await drawing(blocked)).result).rejects.toMatchObject({ kind: 'refused' })
    await close?.()
    const busy: Reply = (_, response) =>
      sendJson(response, 429, apiError('Slow down.', 'requests', null), { 'retry-after': '20' })
    await expect((await drawing(busy)).result).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 20 })
  })

  test('words that do not fit the schema are an invalid answer and no picture is paid for', async () => {
    const { asked, result } = await drawing(bytes, { ...words, headline: 'x'.repeat(500) })
    await expect(result).rejects.toMatchObject({ kind: 'invalidAnswer' })
    expect(asked).toHaveLength(1)
  })
})

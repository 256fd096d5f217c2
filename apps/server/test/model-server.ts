import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'

/** What the server was asked for, and with which key. */
interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: a request body of a foreign API
  readonly body: any
}

/** A model behind the API that OpenAI's package speaks: it answers whatever schema it is given, and draws squares. */
export async function startModelServer() {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = JSON.parse(Buffer.concat(parts).toString())
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    const answer = request.url?.includes('images')
      ? drawing(asked.length)
      : completion(body.response_format.json_schema.schema, asked.length)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  }
}

const completion = (schema: Schema, number: number) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_741_569_952,
  model: 'a-model',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', refusal: null, content: JSON.stringify(fitting(schema, number)) },
    },
  ],
  usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
})

const drawing = (number: number) => ({
  created: 1_741_569_952,
  data: [{ b64_json: squares(number).toString('base64') }],
})

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Record<string, Schema>
  readonly items?: Schema
}

const words = [
  'maple',
  'harbour',
  'violet',
  'lantern',
  'copper',
  'meadow',
  'granite',
  'orchard',
  'saffron',
  'willow',
  'ember',
  'quartz',
]

/** A value that fits a strict schema; texts differ from answer to answer. */
function fitting(schema: Schema, number: number): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return fitting(schema.anyOf[0] ?? {}, number)
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, each], index) => [name, fitting(each, number * 5 + index)]),
    )
  }
  if (schema.type === 'array') return [fitting(schema.items ?? {}, number)]
  if (schema.type === 'number' || schema.type === 'integer') return 0.7
  if (schema.type === 'boolean') return false
  return `${words[number % 12]} ${words[(number * 7 + 3) % 12]} ${words[(number * 5 + 1) % 12]}`
}

/** A PNG of squares in colours that depend on the number. */
function squares(number: number): Buffer {
  const size = 256
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Buffer.alloc(1 + size * 3)
    for (let x = 0; x < size; x++) {
      const cell = ((x >> 5) * 31 + (y >> 5) * 17 + number * 101) % 256
      row.set([cell, (cell * 7) % 256, (cell * 13 + number * 40) % 256], 1 + x * 3)
    }
    return row
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { now, visitDataset as open } from '../fixtures/dataset.ts'
import { read } from '../fixtures/visit.ts'

const folder = join(
  process.env.META_SAMPLES_DIR ?? resolve(import.meta.dirname, '../../../../../shared/samples'),
  'capi',
)
const hasRecordings = existsSync(folder)
const title = hasRecordings ? 'recordings' : 'recordings (SKIPPED: no folder at META_SAMPLES_DIR)'

interface Body {
  readonly data: readonly Readonly<Record<string, unknown>>[]
  readonly test_event_code?: string
}
// biome-ignore lint/suspicious/noExplicitAny: recorded bodies are of every shape
type Recorded = any

/** What other people's clients posted, as they did. */
const bodies = (hasRecordings ? globSync('**/*.json', { cwd: folder }) : []).toSorted().map((path) => ({
  name: relative(folder, join(folder, path)),
  body: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Body,
}))

/** The same today: Meta takes seconds of the last seven days alone, and all are years old. */
const today = ({ data, ...beside }: Body): Body => ({
  ...beside,
  data: data.map((event) => ({ ...event, event_time: String(now - 60) })),
})

/** What the ledger has to say of an event, read from it by its own way. */
const expected = (event: Recorded, { test_event_code }: Body) => ({
  name: event.event_name,
  eventId: event.event_id ?? null,
  eventTime: Number(event.event_time),
  value: event.custom_data?.value ?? null,
  currency: event.custom_data?.currency ?? null,
  ...{ waba: null, ctwaClid: null, match: null, duplicateOf: null, partnerAgent: null },
  testEventCode: test_event_code ?? null,
  warnings: [],
  event,
})

describe.skipIf(!hasRecordings)(`${title}: bodies that were posted to the Conversions API`, () => {
  it('are there', () => expect(bodies.length).toBeGreaterThan(30))

  it.each(bodies)('$name is refused for its time alone, and stands in the ledger without loss', async ({ body }) => {
    const { on, dataset, path, send } = await open()
    const { data, ...beside } = body
    const refused = (await send(data, beside)).body.error
    expect([refused.code, refused.error_user_title]).toEqual([
      100,
      expect.stringMatching(/muito antigo|Parâmetro ausente/),
    ])
    const sent = today(body)
    expect((await send(sent.data, beside)).body.events_received).toBe(data.length)
    const form = { access_token: on.access_token, ...beside, data: JSON.stringify(sent.data) }
    const posted = await fetch(on.url + path, { method: 'POST', body: new URLSearchParams(form) })
    expect((await read(posted)).body.events_received).toBe(data.length)
    const all = on.control.events()
    const firsts = all.slice(0, data.length)
    expect(firsts).toEqual(
      sent.data.map((event, n) => ({
        ...expected(event, body),
        n: n + 1,
        dataset,
        at: expect.any(String),
        profile: 'ana',
      })),
    )
    // Sent as a form it is the same, and where it has an id it is known again.
    for (const [n, again] of all.slice(data.length).entries()) {
      const { eventId } = firsts[n] ?? {}
      expect(again).toEqual({ ...firsts[n], n: data.length + n + 1, duplicateOf: eventId ? n + 1 : null })
    }
  })

  it('are read from the journal after a restart as they were taken down', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
    onTestFinished(() => rm(dataFolder, { recursive: true }))
    const first = await open({ dataFolder })
    for (const { body } of bodies) await first.send(today(body).data)
    const before = first.on.control.events()
    await first.on.close()
    expect((await open({ dataFolder })).on.control.events()).toEqual(before)
    expect(before.map(({ event }) => event)).toEqual(bodies.flatMap(({ body }) => today(body).data))
  })
})

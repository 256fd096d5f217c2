import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import {
  arrive,
  changeWith,
  claimNumber,
  customerMessage,
  deliveryOf,
  handOutNow,
  postWebhook,
  statusChange,
  type TestNumber,
} from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import type { Fact } from '../../../work/fact.ts'
import { type MessagesArrived, messagesArrived } from '../whatsapp.facts.ts'
import { keepDeliveries } from './keep-deliveries.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
let heard: MessagesArrived[] = []
/** Makes whoever hears of a message with that id fail. */
let poison = 'none'

// A later feature, which this room does not know.
const listener: Fact<MessagesArrived>['listeners'][number] = async (_em, _work, happened) => {
  if (poison === 'everything' || happened.messages.some(({ wamid }) => wamid === poison))
    throw new Error('a listener failed')
  heard.push(happened)
}

beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  number = await claimNumber(owner)
  messagesArrived.listeners.splice(0, messagesArrived.listeners.length, listener)
})
afterAll(() => server?.close())
beforeEach(async () => {
  heard = []
  poison = 'none'
  for (const table of ['whatsapp_inbox.delivery', 'whatsapp_message', 'whatsapp_status'])
    await rowsOf(owner, `delete from ${table}`)
})

const at = '2026-11-19T12:00:00Z'
const said = (wamid: string, more: object = {}) => changeWith(number, { wamid, at, ...more })
const message = (wamid: string, more: object = {}) => customerMessage(number, { wamid, at, ...more })
const remembered = async () =>
  (await rowsOf(owner, 'select wamid from whatsapp_message order by wamid')).map(({ wamid }) => wamid)
const told = () => heard.flatMap(({ messages }) => messages.map(({ wamid }) => wamid))
const parked = () =>
  rowsOf(
    owner,
    `select parked_because as reason, parked_number as number, attempts from whatsapp_inbox.delivery order by 1, 2`,
  )

describe('messages', () => {
  it('are remembered and told once, however often they come', async () => {
    await arrive(server, message('a'), message('a'), deliveryOf(number, said('a'), said('b'), said('b')))
    await arrive(server, message('b'), message('a'))
    expect(await remembered()).toEqual(['a', 'b'])
    expect(told().sort()).toEqual(['a', 'b'])
    expect(await parked()).toEqual([])
  })

  it('are told by number, oldest first, with what came with them', async () => {
    const other = await claimNumber(owner, { wabaId: number.wabaId, timezone: 'Europe/Lisbon' })
    const referral = {
      ...{ source_url: 'https://fb.me/x', source_type: 'ad', source_id: '120200000000000003', media_type: 'video' },
      ...{ headline: 'Fale conosco', body: 'Texto', ctwa_clid: 'ARExample', welcome_message: { text: 'Oi' } },
    }
    const late = said('late', { at: '2026-11-19T14:00:00Z', text: 'nothing of this is kept' })
    const early = said('early', { at: '2026-11-19T09:00:00Z', bsuid: 'BR.1', name: 'Ana', referral, text: 'Olá' })
    await arrive(server, deliveryOf(number, late, changeWith(other, { wamid: 'elsewhere', at }), early))
    expect(heard).toHaveLength(2)
    const ours = heard.find(({ numberId }) => numberId === number.id)
    expect(ours).toMatchObject({ wabaId: number.wabaId, timezone: 'America/Sao_Paulo' })
    expect(heard.find(({ numberId }) => numberId === other.id)?.timezone).toBe('Europe/Lisbon')
    expect(ours?.messages).toEqual([
      {
        ...{ wamid: 'early', bsuid: 'BR.1', phone: '5511987654321', profileName: 'Ana' },
        ...{ sentAt: new Date('2026-11-19T09:00:00Z'), receivedAt: expect.any(Date) },
        referral: {
          ...{ sourceUrl: 'https://fb.me/x', sourceType: 'ad', sourceId: '120200000000000003', mediaType: 'video' },
          ...{ headline: 'Fale conosco', body: 'Texto', ctwaClid: 'ARExample' },
        },
        raw: expect.objectContaining({ text: { body: 'Olá' }, referral }),
      },
      expect.objectContaining({ wamid: 'late', referral: null }),
    ])
    expect(JSON.stringify(ours?.messages[1]?.raw)).not.toContain('nothing of this')
  })

  it('of people who are known by their scoped id alone are told without a phone', async () => {
    await arrive(server, message('a', { from: null, bsuid: 'BR.150212345' }))
    expect(heard[0]?.messages).toMatchObject([{ bsuid: 'BR.150212345', phone: null }])
  })

  it('set when a number was last written to, which tests do not', async () => {
    const last = async () =>
      (await rowsOf(owner, 'select last_message_at from whatsapp_number where id = $1', [number.id]))[0]
    await rowsOf(owner, 'update whatsapp_number set last_message_at = null')
    await arrive(server, message('wamid.MCI-TEST-1'))
    expect([await remembered(), told(), await last()]).toEqual([['wamid.MCI-TEST-1'], [], { last_message_at: null }])
    await arrive(server, message('a'))
    expect((await last()).last_message_at.slice(0, 10)).toBe('2026-11-19')
  })

  it('that nobody wrote are remembered and told to nobody', async () => {
    const moved = said('moved', { type: 'system', from: null })
    await arrive(server, deliveryOf(number, moved, said('taken back', { type: 'revoke' })))
    expect([await remembered(), told()]).toEqual([['moved', 'taken back'], []])
    expect(await parked()).toEqual([])
  })

  it('with text that no database takes are told all the same', async () => {
    const referral = { source_id: '1\0', headline: 'half \ud83d a pair', 'a\0key': ['\0'] }
    await arrive(server, message('a', { name: 'A\0na', referral }))
    expect(heard[0]?.messages).toMatchObject([
      { profileName: 'A\ufffdna', referral: { sourceId: '1\ufffd', headline: 'half \ufffd a pair' } },
    ])
    expect(JSON.stringify(heard[0]?.messages[0]?.raw)).not.toMatch(/\\u0000|\\ud83d/)
  })
})

describe('several accounts in one delivery', () => {
  it('are each handed to their own organisation, and to no other', async () => {
    const stranger = await given(server).owner('Another agency')
    const theirs = await claimNumber(stranger)
    const entry = [number, theirs].flatMap(
      (each) => (deliveryOf(each, changeWith(each, { wamid: each.id, at })) as { entry: [] }).entry,
    )
    await arrive(server, { object: 'whatsapp_business_account', entry })
    expect(await remembered()).toEqual([number.id])
    expect(await rowsOf(stranger, 'select wamid from whatsapp_message')).toEqual([{ wamid: theirs.id }])
    expect(heard.map(({ numberId }) => numberId).sort()).toEqual([number.id, theirs.id].sort())
  })
})

describe('statuses', () => {
  const statuses = () => rowsOf(owner, 'select wamid, status from whatsapp_status order by wamid')

  it('go on and never back, in whatever order they come', async () => {
    for (const status of ['read', 'sent', 'delivered', 'something new'])
      await arrive(server, deliveryOf(number, statusChange(number, 'one', status, new Date(at))))
    const all = ['sent', 'delivered', 'read', 'sent', 'failed'].map((each) =>
      statusChange(number, 'two', each, new Date(at)),
    )
    await arrive(server, deliveryOf(number, ...all, statusChange(number, 'three', 'failed', new Date(at))))
    expect(await statuses()).toEqual([
      { wamid: 'one', status: 'read' },
      { wamid: 'three', status: 'failed' },
      { wamid: 'two', status: 'read' },
    ])
    expect([heard, await parked()]).toEqual([[], []])
  })
})

describe('what nobody can use', () => {
  const anybody = { phoneNumberId: '1', wabaId: '2' }
  const good = (wamid: string) => message(wamid)
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  const deepInside = JSON.stringify(customerMessage(anybody)).replace('"Oi, vi o anúncio"', deep)

  it.each<[string, string | Buffer, string]>([
    ['JSON that was cut off', JSON.stringify(customerMessage(anybody)).slice(0, -5), 'UNREADABLE'],
    ['no JSON', 'hello', 'UNREADABLE'],
    ['nothing', '', 'UNREADABLE'],
    ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'UNREADABLE'],
    ['lists without end', '['.repeat(10_000), 'TOO_DEEP'],
    ['objects ten thousand deep', deep, 'TOO_DEEP'],
    ['a message ten thousand deep', deepInside, 'TOO_DEEP'],
    ['another product', JSON.stringify({ object: 'page', entry: [] }), 'NOT_WHATSAPP'],
    ['a list', '[]', 'NOT_WHATSAPP'],
    ['null', 'null', 'NOT_WHATSAPP'],
  ])('is parked whole: %s; its neighbours go through', async (_what, body, reason) => {
    await postWebhook(server, good('before'))
    expect((await postWebhook(server, body)).status).toBe(200)
    await arrive(server, good('behind'))
    expect(told().sort()).toEqual(['before', 'behind'])
    const [row, ...more] = await rowsOf(owner, 'select parked_because, body from whatsapp_inbox.delivery')
    expect([row.parked_because, Buffer.compare(row.body, Buffer.from(body)), more]).toEqual([reason, 0, []])
  })

  it.each<[string, object, string]>([
    ['of 1970', { at: '1970-01-01T00:00:00Z' }, 'TOO_OLD'],
    ['of before 1970', { at: '1969-12-31T00:00:00Z' }, 'TOO_OLD'],
    ['of 2008', { at: '2008-12-31T23:59:59Z' }, 'TOO_OLD'],
    ['of the day after tomorrow', { at: '2026-11-20T15:00:01Z' }, 'TOO_NEW'],
    ['of 2100', { at: '2100-01-01T00:00:00Z' }, 'TOO_NEW'],
    ['of nobody', { from: null }, 'NO_SENDER'],
    ['of somebody whose number is none', { from: 'REDACTED' }, 'NO_SENDER'],
    ['without an id', { wamid: '' }, 'NO_ID'],
    ['with an id without end', { wamid: 'w'.repeat(501) }, 'NO_ID'],
  ])('is parked: a message %s; its neighbours in the delivery go through', async (_what, more, reason) => {
    await arrive(server, deliveryOf(number, said('one'), said('bad', more), said('two')))
    expect(told().sort()).toEqual(['one', 'two'])
    expect(await parked()).toEqual([{ reason, number: number.phoneNumberId, attempts: 0 }])
    const [{ body }] = await rowsOf(owner, 'select body from whatsapp_inbox.delivery')
    const { entry } = JSON.parse(body.toString())
    expect(entry).toEqual([{ id: number.wabaId, changes: [said('bad', more)] }])
  })

  it('is parked: a time in milliseconds, and one that is no number', async () => {
    for (const timestamp of ['1795300123000', 'yesterday', null]) {
      const change = said('bad') as { value: { messages: object[] } }
      Object.assign(change.value.messages[0] ?? {}, { timestamp })
      await arrive(server, deliveryOf(number, change))
    }
    expect((await parked()).map(({ reason }) => reason)).toEqual(['NO_TIME', 'NO_TIME', 'NO_TIME'])
  })

  it('is let go: what is neither a message nor a status', async () => {
    const fields = ['account_update', 'message_template_status_update', 'smb_message_echoes', 'history', 'calls', 'new']
    const others = fields.map((field) => ({ field, value: { event: 'X', message_echoes: [{ id: 'wamid.echo' }] } }))
    const odd = [
      ...[{ field: 'messages' }, { field: 'messages', value: null }, { field: 'messages', value: [] }, { value: {} }],
      ...[
        { field: 'messages', value: { messages: 'none', statuses: {} } },
        { field: 'messages', value: { messages: [1, null] } },
      ],
    ]
    const foreign = { ...deliveryOf(number), entry: [{ id: '1', changes: 'none' }, null, { id: '2' }], more: { a: 1 } }
    await arrive(server, deliveryOf(number, ...others, ...odd, said('one', { type: 'hologram' })), foreign)
    expect(told()).toEqual(['one'])
    expect(await parked()).toEqual([])
  })
})

describe('a number that nobody has', () => {
  it('keeps what arrives, in a body of its own where something else was in the delivery', async () => {
    const unknown = { phoneNumberId: '999000111', wabaId: '999' }
    const lost = changeWith(unknown, { wamid: 'lost', at })
    await arrive(server, deliveryOf(unknown, lost), deliveryOf(number, said('ours'), lost))
    expect(told()).toEqual(['ours'])
    const aside = [
      { reason: 'NUMBER_UNKNOWN', number: '999000111', attempts: 0 },
      { reason: 'NUMBER_UNKNOWN', number: '999000111', attempts: 0 },
    ]
    expect(await parked()).toEqual(aside)
    await handOutNow(server)
    expect(await parked()).toEqual(aside)
  })
})

describe('a number in an account that is not its own', () => {
  it('keeps what arrives aside', async () => {
    await arrive(server, deliveryOf({ ...number, wabaId: '12345' }, said('wrong')))
    expect(await parked()).toEqual([{ reason: 'OTHER_ACCOUNT', number: number.phoneNumberId, attempts: 0 }])
    expect(told()).toEqual([])
  })
})

describe('a delivery that fails', () => {
  it('waits and is counted, while its neighbours go through; after eight times somebody has to look', async () => {
    poison = 'bad'
    for (const wamid of ['a', 'bad', 'b', 'c', 'd']) await postWebhook(server, message(wamid))
    await expect(handOutNow(server)).rejects.toThrow('a listener failed')
    expect(await remembered()).toEqual(['a', 'b', 'c', 'd'])
    expect(told().sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(await parked()).toEqual([{ reason: null, number: null, attempts: 1 }])
    for (let i = 2; i <= 8; i += 1) await expect(handOutNow(server)).rejects.toThrow('a listener failed')
    expect(await parked()).toEqual([{ reason: 'FAILED', number: null, attempts: 8 }])
    await handOutNow(server)
  })

  it('is not to blame when nothing goes through: it waits, and is not counted', async () => {
    poison = 'everything'
    const many = Array.from({ length: 40 }, (_, i) => `m${i}`)
    await Promise.all(many.map((wamid) => postWebhook(server, message(wamid))))
    for (let i = 0; i < 9; i += 1) await expect(handOutNow(server)).rejects.toThrow('a listener failed')
    const states = 'select parked_because, attempts, count(*)::int from whatsapp_inbox.delivery group by 1, 2'
    expect(await rowsOf(owner, states)).toEqual([{ parked_because: null, attempts: 0, count: 40 }])
    poison = 'none'
    await handOutNow(server)
    expect(new Set(told())).toEqual(new Set(many))
  })

  it('goes through when what was wrong is mended', async () => {
    poison = 'bad'
    await postWebhook(server, message('bad'))
    await expect(handOutNow(server)).rejects.toThrow('a listener failed')
    poison = 'none'
    await handOutNow(server)
    expect([told(), await parked()]).toEqual([['bad'], []])
  })
})

describe('a delivery that is being brought', () => {
  it('is waited for by the job that finds nothing more: it would ask for no other', async () => {
    const { inbox } = server.world
    const body = Buffer.from(JSON.stringify(message('late')))
    let commit = () => {}
    let isWritten = () => {}
    const written = new Promise<void>((resolve) => (isWritten = resolve))
    const brought = keepDeliveries(
      {
        ...inbox,
        transactional: (use) =>
          inbox.transactional(async (tx) => {
            const answer = await use(tx)
            isWritten()
            await new Promise<void>((resolve) => (commit = resolve))
            return answer
          }),
      },
      [body],
    )
    await written
    const drained = handOutNow(server)
    const waits = `select from pg_locks where locktype = 'advisory' and not granted`
    await expect.poll(async () => (await inbox.rows(waits)).length, { timeout: 10_000 }).toBe(1)
    commit()
    await brought
    await drained
    expect(told()).toEqual(['late'])
  })
})

describe('much at once', () => {
  it('is handed out whole by two who take turns, each message once', async () => {
    const many = Array.from({ length: 1_200 }, (_, i) => said(`m${String(i % 1_000).padStart(4, '0')}`))
    for (let i = 0; i < many.length; i += 2) await postWebhook(server, deliveryOf(number, ...many.slice(i, i + 2)))
    await Promise.all([handOutNow(server), handOutNow(server)])
    expect((await remembered()).length).toBe(1_000)
    expect(new Set(told()).size).toBe(1_000)
    expect(told()).toHaveLength(1_000)
    expect(await parked()).toEqual([])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { noon as at, IntakeStage } from '../../../../test/intake-stage.ts'
import { arrive, changeWith, claimNumber, deliveryOf, statusChange } from '../../../../test/whatsapp-arrivals.ts'

let stage: IntakeStage
beforeAll(async () => {
  stage = await IntakeStage.open()
})
afterAll(() => stage?.close())
beforeEach(() => stage.clear())

describe('messages', () => {
  it('are remembered and told once, however often they come', async () => {
    await arrive(
      stage.server,
      stage.message('a'),
      stage.message('a'),
      deliveryOf(stage.number, stage.said('a'), stage.said('b'), stage.said('b')),
    )
    await arrive(stage.server, stage.message('b'), stage.message('a'))
    expect(await stage.remembered()).toEqual(['a', 'b'])
    expect(stage.told().sort()).toEqual(['a', 'b'])
    expect(await stage.parked()).toEqual([])
  })

  it('are told by number, oldest first, with what came with them', async () => {
    const other = await claimNumber(stage.owner, { wabaId: stage.number.wabaId, timezone: 'Europe/Lisbon' })
    const referral = {
      ...{ source_url: 'https://fb.me/x', source_type: 'ad', source_id: '120200000000000003', media_type: 'video' },
      ...{ headline: 'Fale conosco', body: 'Texto', ctwa_clid: 'ARExample', welcome_message: { text: 'Oi' } },
    }
    const late = stage.said('late', { at: '2026-11-19T14:00:00Z', text: 'nothing of this is kept' })
    const early = stage.said('early', { at: '2026-11-19T09:00:00Z', bsuid: 'BR.1', name: 'Ana', referral, text: 'Olá' })
    await arrive(stage.server, deliveryOf(stage.number, late, changeWith(other, { wamid: 'elsewhere', at }), early))
    expect(stage.heard).toHaveLength(2)
    const ours = stage.heard.find(({ numberId }) => numberId === stage.number.id)
    expect(ours).toMatchObject({ wabaId: stage.number.wabaId, timezone: 'America/Sao_Paulo' })
    expect(stage.heard.find(({ numberId }) => numberId === other.id)?.timezone).toBe('Europe/Lisbon')
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
    await arrive(stage.server, stage.message('a', { from: null, bsuid: 'BR.150212345' }))
    expect(stage.heard[0]?.messages).toMatchObject([{ bsuid: 'BR.150212345', phone: null }])
  })

  it('set when a number was last written to, which tests do not', async () => {
    const last = async () =>
      (await rowsOf(stage.owner, 'select last_message_at from whatsapp_number where id = $1', [stage.number.id]))[0]
    await rowsOf(stage.owner, 'update whatsapp_number set last_message_at = null')
    await arrive(stage.server, stage.message('wamid.MCI-TEST-1'))
    expect([await stage.remembered(), stage.told(), await last()]).toEqual([
      ['wamid.MCI-TEST-1'],
      [],
      { last_message_at: null },
    ])
    await arrive(stage.server, stage.message('a'))
    expect((await last()).last_message_at.slice(0, 10)).toBe('2026-11-19')
  })

  it('that nobody wrote are remembered and told to nobody', async () => {
    const moved = stage.said('moved', { type: 'system', from: null })
    await arrive(stage.server, deliveryOf(stage.number, moved, stage.said('taken back', { type: 'revoke' })))
    expect([await stage.remembered(), stage.told()]).toEqual([['moved', 'taken back'], []])
    expect(await stage.parked()).toEqual([])
  })

  it('with text that no database takes are told all the same', async () => {
    const referral = { source_id: '1\0', headline: 'half \ud83d a pair', 'a\0key': ['\0'] }
    await arrive(stage.server, stage.message('a', { name: 'A\0na', referral }))
    expect(stage.heard[0]?.messages).toMatchObject([
      { profileName: 'A\ufffdna', referral: { sourceId: '1\ufffd', headline: 'half \ufffd a pair' } },
    ])
    expect(JSON.stringify(stage.heard[0]?.messages[0]?.raw)).not.toMatch(/\\u0000|\\ud83d/)
  })
})

describe('several accounts in one delivery', () => {
  it('are each handed to their own organisation, and to no other', async () => {
    const stranger = await given(stage.server).owner('Another agency')
    const theirs = await claimNumber(stranger)
    const entry = [stage.number, theirs].flatMap(
      (each) => (deliveryOf(each, changeWith(each, { wamid: each.id, at })) as { entry: [] }).entry,
    )
    await arrive(stage.server, { object: 'whatsapp_business_account', entry })
    expect(await stage.remembered()).toEqual([stage.number.id])
    expect(await rowsOf(stranger, 'select wamid from whatsapp_message')).toEqual([{ wamid: theirs.id }])
    expect(stage.heard.map(({ numberId }) => numberId).sort()).toEqual([stage.number.id, theirs.id].sort())
  })
})

describe('statuses', () => {
  const statuses = () => rowsOf(stage.owner, 'select wamid, status from whatsapp_status order by wamid')

  it('go on and never back, in whatever order they come', async () => {
    for (const status of ['read', 'sent', 'delivered', 'something new'])
      await arrive(stage.server, deliveryOf(stage.number, statusChange(stage.number, 'one', status, new Date(at))))
    const all = ['sent', 'delivered', 'read', 'sent', 'failed'].map((each) =>
      statusChange(stage.number, 'two', each, new Date(at)),
    )
    await arrive(
      stage.server,
      deliveryOf(stage.number, ...all, statusChange(stage.number, 'three', 'failed', new Date(at))),
    )
    expect(await statuses()).toEqual([
      { wamid: 'one', status: 'read' },
      { wamid: 'three', status: 'failed' },
      { wamid: 'two', status: 'read' },
    ])
    expect([stage.heard, await stage.parked()]).toEqual([[], []])
  })
})

import { describe, expect, it } from 'vitest'
import { MetaError } from '../index.ts'
import { type Heard, openStage } from '../stage/open-stage.ts'

const idsIn = ({ form }: Heard): string[] =>
  JSON.parse(form.get('batch') ?? '[]').map(
    (item: { relative_url: string }) => /^v25\.0\/(\d+)\?/.exec(item.relative_url)?.[1],
  )

describe('the places of ads', () => {
  it('are read by the ids of the ads alone, each with its ad set, campaign and account, or with its refusal', async () => {
    const place = {
      id: '120200000000000003',
      name: 'Ad',
      effective_status: 'ACTIVE',
      account_id: 1234,
      creative: { id: 9 },
      adset: { id: '6', name: 'Set' },
      campaign: { id: 5 },
      brand_new: true,
    }
    const refusal = { error: { message: 'm', code: 100, error_subcode: 33 } }
    const stage = await openStage((heard) => ({
      body: idsIn(heard).map((id) =>
        id === place.id
          ? { code: 200, body: JSON.stringify(place) }
          : { code: 400, body: JSON.stringify(id === '7' ? refusal : { error: { message: 'm', code: 10 } }) },
      ),
    }))
    const found = await stage.session.adPlaces([place.id, '7', '8', '7'])
    expect([...found.keys()]).toEqual([place.id, '7', '8'])
    expect(found.get(place.id)).toEqual({
      id: place.id,
      name: 'Ad',
      effectiveStatus: 'ACTIVE',
      creativeId: '9',
      accountId: 'act_1234',
      adSet: { id: '6', name: 'Set' },
      campaign: { id: '5', name: null },
    })
    expect(found.get('7')).toMatchObject({ kind: 'permission', reason: 'absentOrForbidden' })
    expect(found.get('8')).toMatchObject({ kind: 'permission', reason: 'missingScope' })
    expect(stage.heard).toHaveLength(1)
    expect(stage.heard[0]?.form.get('batch')).toContain('adset')
  })

  it('that name no account are no answer, and are asked for again', async () => {
    const stage = await openStage((_heard, nth) => ({
      body: [{ code: 200, body: nth === 0 ? '{"id":"7"}' : '{"id":"7","account_id":"1"}' }],
    }))
    const place = (await stage.session.adPlaces(['7'])).get('7')
    expect(place).not.toBeInstanceOf(MetaError)
    expect(stage.heard).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { chooseConversion } from './conversion.ts'

const stats = (record: Record<string, string | null>) =>
  Object.entries(record).map(([actionType, value]) => ({ actionType, value }))

describe('chooseConversion', () => {
  it('takes one of the overlapping names and never adds them', () => {
    const actions = stats({
      purchase: '3',
      omni_purchase: '4',
      'offsite_conversion.fb_pixel_purchase': '3',
      onsite_web_app_purchase: '3',
      lead: '9',
      'onsite_conversion.lead_grouped': '4',
      'offsite_conversion.fb_pixel_lead': '5',
    })
    const values = stats({ omni_purchase: '120.50', purchase: '90.00' })
    expect(chooseConversion('purchase', actions, values)).toEqual({
      actionType: 'omni_purchase',
      count: '4',
      value: '120.50',
    })
    expect(chooseConversion('lead', actions, values)).toEqual({ actionType: 'lead', count: '9', value: null })
  })

  it.each([
    ['lead', ['lead', 'onsite_conversion.lead_grouped', 'offsite_conversion.fb_pixel_lead']],
    ['purchase', ['omni_purchase', 'purchase', 'offsite_conversion.fb_pixel_purchase']],
    ['install', ['omni_app_install', 'mobile_app_install', 'app_install']],
  ] as const)('follows the written order for %s', (objective, names) => {
    const order: readonly string[] = names
    const all = order.map((actionType, i) => ({ actionType, value: String(i + 1) })).toReversed()
    for (let gone = 0; gone < order.length; gone += 1) {
      const left = all.filter(({ actionType }) => order.indexOf(actionType) >= gone)
      expect(chooseConversion(objective, left, [])).toEqual({
        actionType: order[gone],
        count: String(gone + 1),
        value: null,
      })
    }
    expect(chooseConversion(objective, [], [])).toBeNull()
  })

  it('does not mix the count of one name with the value of another', () => {
    const chosen = chooseConversion('purchase', stats({ purchase: '3' }), stats({ omni_purchase: '120.50' }))
    expect(chosen).toEqual({ actionType: 'purchase', count: '3', value: null })
  })

  it('keeps a reported zero, and tells it from nothing', () => {
    expect(chooseConversion('lead', stats({ lead: '0' }), [])).toEqual({ actionType: 'lead', count: '0', value: null })
    expect(chooseConversion('lead', stats({ lead: null }), [])).toBeNull()
  })

  it('does not fall for names that only look alike', () => {
    const actions = stats({ 'offsite_conversion.custom.lead_123': '7', leadgen_grouped: '2', omni_lead: '3' })
    expect(chooseConversion('lead', actions, [])).toBeNull()
  })

  it('does not use a name that is split by a breakdown', () => {
    const split = [
      { actionType: 'lead', value: '1' },
      { actionType: 'lead', value: '2' },
      { actionType: 'onsite_conversion.lead_grouped', value: '3' },
    ]
    expect(chooseConversion('lead', split, [])).toMatchObject({ actionType: 'onsite_conversion.lead_grouped' })
  })
})

import { expect, it } from 'vitest'
import { briefValues, emptyBrief, fieldOf, toBriefInput, toBriefValues } from './brief-values.ts'

const filled = { ...emptyBrief, productName: ' Pendente ', targetAudience: 'Quem se mudou' }

it('asks for a product and an audience, and takes the spaces around them away', () => {
  expect(briefValues.safeParse(emptyBrief).error?.issues.map(({ path }) => path[0])).toEqual([
    'productName',
    'targetAudience',
  ])
  expect(briefValues.parse(filled).productName).toBe('Pendente')
  expect(briefValues.safeParse({ ...filled, productName: '   ' }).success).toBe(false)
})

it('leaves out what was not chosen', () => {
  expect(toBriefInput(briefValues.parse(filled))).toEqual({
    productName: 'Pendente',
    targetAudience: 'Quem se mudou',
    tone: 'FRIENDLY',
    platform: 'INSTAGRAM',
    variations: 3,
  })
  expect(toBriefInput({ ...filled, ratios: ['9:16'], avoid: 'preço' })).toMatchObject({
    ratios: ['9:16'],
    avoid: 'preço',
  })
})

it('fills the form from a brief that was used before', () => {
  const brief = { ...toBriefInput({ ...filled, variations: '4' }), ratios: ['4:5', '3:2'], avoid: null }
  expect(toBriefValues(brief)).toEqual({ ...filled, variations: '4', ratios: ['4:5'] })
})

it('finds the field that a refusal is about', () => {
  expect(fieldOf('brief.productName')).toBe('productName')
  expect(fieldOf('input.brief.ratios.0')).toBe('ratios')
  expect(fieldOf('creativeIds')).toBeUndefined()
})

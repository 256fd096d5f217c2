import { describe, expect, it } from 'vitest'
import { type GivenBrief, readBrief } from './brief-input.ts'

const given: GivenBrief = {
  productName: 'Pendente de palha',
  targetAudience: 'Quem acabou de se mudar',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 3,
}
const faultOf = (change: Partial<GivenBrief>) => {
  const read = readBrief({ ...given, ...change })
  return 'fault' in read ? read.fault : null
}

describe('a brief', () => {
  it('is tidied, and takes the formats usual on its platform when none are named', () => {
    const read = readBrief({ ...given, productName: '  Pendente \n de  palha ', ratios: [], avoid: '  ' })
    expect(read).toEqual({ brief: { ...given, ratios: ['4:5', '1:1', '9:16'], avoid: null } })
  })

  it('names each format once', () => {
    const read = readBrief({ ...given, ratios: ['1:1', '9:16', '1:1'] })
    expect(read).toMatchObject({ brief: { ratios: ['1:1', '9:16'] } })
  })

  it.each([
    ['no name', { productName: ' ' }, 'productName'],
    ['a name without a letter', { productName: '!!!' }, 'productName'],
    ['a name too long', { productName: 'x'.repeat(121) }, 'productName'],
    ['a name that cannot be kept', { productName: 'Lamp\u0000' }, 'productName'],
    ['half of a pair', { productName: 'Lamp \ud800' }, 'productName'],
    ['nobody to speak to', { targetAudience: '' }, 'targetAudience'],
    ['too many to name', { targetAudience: 'é'.repeat(121) }, 'targetAudience'],
    ['one variation', { variations: 1 }, 'variations'],
    ['five variations', { variations: 5 }, 'variations'],
    ['a format nobody shows', { ratios: ['1:1', '2:3'] }, 'ratios'],
    ['too much to avoid', { avoid: 'x'.repeat(501) }, 'avoid'],
    ['the product itself to avoid', { avoid: 'preço, PALHA' }, 'avoid'],
  ] as const)('with %s is refused by the name of that field', (_name, change, field) => {
    expect(faultOf(change)).toBe(field)
  })

  it.each([
    { productName: 'x'.repeat(120) },
    { productName: `${'😀'.repeat(119)}a` },
    { variations: 2 },
    { variations: 4 },
    { avoid: 'palhaço' },
  ])('is taken at its limits: %j', (change) => {
    expect(faultOf(change)).toBeNull()
  })
})

import { expect, it } from 'vitest'
import { countFilterOf, filterIn, ticketIn, viewIn } from './ticket-address.ts'

const stage = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const filterOf = (text: string) => filterIn(new URLSearchParams(text))

it('asks for everything when the address says nothing', () => {
  expect(filterOf('')).toEqual({})
  expect(viewIn(new URLSearchParams(''))).toBe('board')
})

it('reads what was chosen on the screen', () => {
  expect(filterOf(`evidence=click&account=${other}&stage=${stage},${other}&q= Ana `)).toEqual({
    evidence: ['CTWA_ONLY'],
    adAccountIds: [other],
    stageIds: [stage, other],
    search: 'Ana',
  })
})

it('reads what another screen leads here with', () => {
  expect(filterOf('campaign=120,121&from=2026-11-01&to=2026-11-18&unattributed=1')).toEqual({
    metaCampaignIds: ['120', '121'],
    leadFrom: '2026-11-01',
    leadTo: '2026-11-18',
    unattributed: true,
  })
})

it('asks for those that came from ads, where another screen counts no others', () => {
  expect(filterOf('unattributed=0')).toEqual({ unattributed: false })
  expect(filterOf('unattributed=no')).toEqual({})
})

it('asks for a status in the list alone, since the board has its own', () => {
  expect(filterOf('status=expired')).toEqual({})
  expect(filterOf('view=list&status=expired')).toEqual({ statuses: ['EXPIRED'] })
})

it('does not ask the server for what is no id, no day and no word of ours', () => {
  expect(filterOf(`evidence=sure&account=1&stage=x,${stage}&ad=abc&from=yesterday&q=%20`)).toEqual({
    stageIds: [stage],
  })
  expect(ticketIn(new URLSearchParams('ticket=../../etc'))).toBeNull()
})

it('counts over all evidence, so that the line says how it is spread', () => {
  expect(countFilterOf(filterOf(`evidence=exact&stage=${stage}&q=Ana`))).toEqual({ search: 'Ana' })
})

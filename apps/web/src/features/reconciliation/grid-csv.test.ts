import { expect, it } from 'vitest'
import { csvDialects, writeCsv } from '../../ui/csv.ts'
import { gridCsv } from './grid-csv.ts'
import type { GridAccount } from './grid-data.ts'

const money = (amount: string) => ({ amount, currency: 'BRL' })
const adAccount = { name: '=cmd|x', metaAccountId: 'act_1', currency: 'BRL', timezone: 'America/Sao_Paulo' }
const drifted = { accountSpend: money('848.51'), adsSpend: money('861.97'), difference: money('-13.46'), ads: 37 }
const account = {
  adAccount,
  days: [
    { day: '2026-11-12', state: 'DRIFTED', ...drifted, readAt: '2026-11-18T17:40:00Z', isKnown: true },
    {
      day: '2026-11-13',
      state: 'UNREAD',
      accountSpend: null,
      adsSpend: null,
      difference: null,
      ads: null,
      readAt: null,
    },
  ],
} as unknown as GridAccount

const words = { column: (column: string) => column, state: (state: string) => state.toLowerCase(), known: 'known' }

it('writes a line for each day, numbers as numbers, names without their formulas, unread days empty', () => {
  const [header, first, second] = writeCsv(gridCsv([account], words), csvDialects['pt-BR'])
    .slice(1)
    .split('\r\n')
  expect(header).toBe(
    '"account";"number";"currency";"zone";"day";"state";"accountSpend";"adsSpend";"difference";"ads";"readAt";"isKnown"',
  )
  expect(first).toBe(
    `"'=cmd|x";"act_1";"BRL";"America/Sao_Paulo";"2026-11-12";"drifted";848,51;861,97;-13,46;37;"2026-11-18T17:40:00Z";"known"`,
  )
  expect(second).toBe(`"'=cmd|x";"act_1";"BRL";"America/Sao_Paulo";"2026-11-13";"unread";;;;;;`)
})

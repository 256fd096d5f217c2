import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Caller, given } from '../../../../test/given.ts'
import type { TestNumber } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  number = await writtenNumber(owner)
})
afterAll(() => server?.close())

let count = 0
const somebody = () => ({ bsuid: `BR.${++count}`, phone: `55119${String(count).padStart(8, '0')}` })
const write = (...written: Written[]) => announceMessages(owner, number, written)

const fields = `id status openedAt lastMessageAt closedAt evidence version contact { id name phone phoneEnd } stage { kind name }
  tracking { metaAdId metaAdName metaCampaignName enrichmentStatus enrichmentError sourceType placement ctwaClid adAccount { name } }
  lastTouch { at } touches { at evidence sourceId ad { metaAdId name } } attributionHistory { oldAdId newAdId changedAt } story { at text by }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const ticketsOf = async (phone: string, caller = owner): Promise<any[]> => {
  const query = `query ($search: String!) { tickets(filter: { search: $search }) { totalCount edges { node { ${fields} } } } }`
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return (await caller.get(query, { search: phone })).tickets.edges.map(({ node }: any) => node)
}

describe('a first message', () => {
  it('opens a ticket in the first stage, with who wrote and from which ad', async () => {
    const person = somebody()
    await write({
      ...person,
      name: 'Patrícia Nunes',
      at: '2026-11-15T23:41:00Z',
      referral: fromAd('120200000000000001'),
    })
    const [ticket, ...more] = await ticketsOf(person.phone)
    expect(more).toEqual([])
    expect(ticket).toMatchObject({
      status: 'OPEN',
      openedAt: '2026-11-15T23:41:00.000Z',
      lastMessageAt: '2026-11-15T23:41:00.000Z',
      evidence: 'EXACT_AD',
      version: 1,
      contact: { name: 'Patrícia Nunes', phoneEnd: person.phone.slice(-4) },
      stage: { kind: 'NEW', name: 'New' },
      tracking: { metaAdId: '120200000000000001', enrichmentStatus: 'PENDING', sourceType: 'ad', placement: 'image' },
      touches: [{ evidence: 'EXACT_AD', sourceId: '120200000000000001' }],
      attributionHistory: [],
    })
    expect(await ticketsOf('patricia')).toHaveLength(1)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Chance, chanceOf } from '../../../../test/chance.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../../test/written-facts.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())

/** Ads of an account of ours, ads of nobody's, posts, clicks without an ad: the first two are of `writtenFacts`. */
const referrals = [
  fromAd('1000001'),
  fromAd('1000002', { ctwaClid: null }),
  fromAd('120200000000000009'),
  { sourceId: '77', sourceType: 'post', ctwaClid: 'click' },
  { sourceUrl: 'https://fb.me/x' },
  null,
  null,
]

const start = Date.UTC(2026, 9, 10)
const hour = 3_600_000

/** Forty days of a few people, each known by the same ids in every message. */
function someMessages(chance: Chance): Written[] {
  return Array.from({ length: 40 }, (_, n) => {
    const person = chance.between(1, 4)
    return {
      wamid: `wamid.${n}`,
      bsuid: `BR.${person}`,
      phone: person === 1 ? null : `55119000000${person}`,
      name: `Person ${person}`,
      // By the hour, so that some are at the same moment.
      at: new Date(start + chance.between(0, 40 * 24) * hour),
      referral: referrals[chance.between(0, referrals.length - 1)] ?? null,
    }
  })
}

async function tell(messages: readonly Written[], batches: (all: readonly Written[]) => Written[][]): Promise<Caller> {
  const owner = await given(server).owner()
  const account = await writtenAccount(owner, { name: 'Ours', timezone: 'Pacific/Auckland' })
  await writtenFacts(owner, account, { from: '2026-11-01', to: '2026-11-01', ads: 2 })
  const number = await writtenNumber(owner)
  for (const batch of batches(messages)) await announceMessages(owner, number, batch)
  return owner
}

/** Everything of an organisation's tickets but ids and times of writing. */
const shapeOf = (owner: Caller) =>
  rowsOf(
    owner,
    `select c.bsuid, c.phone, t.status, t.opened_at, t.last_message_at, t.closed_at, t.pauses, t.lead_at, t.lead_day::text, t.evidence,
       t.ctwa_clid, t.meta_ad_id, t.meta_ad_name, t.meta_campaign_id, t.meta_source_type, t.enrichment_status, t.enrichment_error,
       a.name as account, x.wamid as tracked_by,
       (select jsonb_agg(jsonb_build_array(x.wamid, x.at, x.evidence) order by x.wamid) from touch x where x.ticket_id = t.id) as touches,
       (select jsonb_agg(jsonb_build_array(h.old_ad_id, h.new_ad_id, h.changed_at, hx.wamid) order by h.changed_at, hx.wamid)
        from attribution_change h join touch hx on hx.id = h.touch_id where h.ticket_id = t.id) as changes
     from ticket t join contact c on c.id = t.contact_id left join ad_account a on a.id = t.ad_account_id
       left join touch x on x.id = t.touch_id
     order by c.bsuid, t.opened_at`,
  )

describe('the same messages', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'make the same tickets in whatever order and pieces they come: seed %i',
    async (seed) => {
      const chance = chanceOf(seed)
      const messages = someMessages(chance)
      const inOrder = await tell(messages, (all) => [[...all]])
      const oneByOne = await tell(messages, (all) => chance.shuffled(all).map((each) => [each]))
      const inPieces = await tell(messages, (all) => {
        const mixed = chance.shuffled(all)
        const [a, b] = [chance.between(1, 15), chance.between(16, 30)]
        return [mixed.slice(0, a), mixed.slice(a, b), mixed.slice(b)]
      })
      const expected = await shapeOf(inOrder)
      expect(await shapeOf(oneByOne)).toEqual(expected)
      expect(await shapeOf(inPieces)).toEqual(expected)
      const [{ count }] = await rowsOf(inOrder, 'select count(*)::int from touch')
      expect(count).toBe(messages.filter(({ referral }) => referral).length)
    },
  )

  it('that are announced again change nothing', async () => {
    const messages = someMessages(chanceOf(99))
    const once = await tell(messages, (all) => [[...all]])
    const twice = await tell(messages, (all) => [[...all], [...all], ...all.map((each) => [each])])
    expect(await shapeOf(twice)).toEqual(await shapeOf(once))
  })
})

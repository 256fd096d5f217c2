import { InvalidInput } from '../../schema/problem.graphql.ts'
import { readLabel } from '../../values/label.ts'
import { nameOf } from '../../work/actor.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { ExchangeRatesSaved } from './exchange-rates.graphql.ts'
import { faultIn, type LineFault, type RateLine } from './rate-line.ts'

const longestSource = 120

// In the order of the key, so that two who save the same rates wait for each other and never in a circle.
const upsert = `
  insert into exchange_rate as r (organization_id, base, quote, day, rate, source, entered_by, updated_at)
  select $1, l.base, l.quote, l.day, l.rate, $6, $7, $8
  from unnest($2::text[], $3::text[], $4::date[], $5::numeric[]) as l(base, quote, day, rate)
  order by l.base, l.quote, l.day
  on conflict (organization_id, base, quote, day) do update
  set rate = excluded.rate, source = excluded.source, entered_by = excluded.entered_by, updated_at = excluded.updated_at
  where (r.rate, r.source) is distinct from (excluded.rate, excluded.source)`

/** Keeps all the rates, or none when one of them cannot be kept. `fieldOf` says where in the input a fault is. */
export async function saveRates(
  { em, actor, clock, say }: Work,
  lines: readonly RateLine[],
  given: { source: string },
  fieldOf: (fault: LineFault) => string,
): Promise<ExchangeRatesSaved | InvalidInput> {
  const source = readLabel(given.source, longestSource)
  if (source === null) return InvalidInput.of('source', say({ key: 'rates.source', params: { most: longestSource } }))
  const fault = faultIn(lines)
  if (fault) return InvalidInput.of(fieldOf(fault), say(fault.saying))
  const column = (of: (line: RateLine) => string) => lines.map(of)
  await em.transactional((tx) =>
    transactionOf(tx).executeSql(upsert, [
      actor.organizationId,
      column(({ from }) => from),
      column(({ to }) => to),
      column(({ day }) => day),
      column(({ rate }) => rate),
      source,
      nameOf(actor),
      clock(),
    ]),
  )
  return Object.assign(new ExchangeRatesSaved(), { count: lines.length })
}

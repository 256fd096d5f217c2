import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { ExchangeRate } from './exchange-rate.entity.ts'
import { ExchangeRatesSaved, type RemoveExchangeRateInput } from './exchange-rates.graphql.ts'
import { isCurrency, isRateDay } from './rate-line.ts'

/** Takes a rate away. Figures that were shown with it are shown with the one of an earlier day, or not at all. */
export async function removeRate(
  { em, say }: Work,
  { from, to, day }: RemoveExchangeRateInput,
): Promise<ExchangeRatesSaved | NotFound> {
  const canBe = isCurrency(from) && isCurrency(to) && isRateDay(day)
  const count = canBe ? await em.nativeDelete(ExchangeRate, { base: from, quote: to, day }) : 0
  if (count > 0) return Object.assign(new ExchangeRatesSaved(), { count })
  return NotFound.of('ExchangeRate', [from, to, day].join(' '), say({ key: 'rates.notFound' }))
}

import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import { Decimal } from '../../schema/scalars.ts'
import type { Work } from '../../work/work.ts'
import type { ExchangeRate } from './exchange-rate.entity.ts'
import * as Type from './exchange-rates.graphql.ts'
import { listRates } from './exchange-rates.store.ts'
import { importRates } from './import-rates.ts'
import { plainRate } from './rate-text.ts'
import { removeRate } from './remove-rate.ts'
import { setRates } from './set-rates.ts'

@Resolver(() => Type.ExchangeRateType)
export class ExchangeRatesResolver {
  @Authorized('VIEWER')
  @Query(() => Type.ExchangeRatePageType, { description: 'Newest day first.' })
  exchangeRates(
    @Arg('filter', () => Type.ExchangeRateFilter, { nullable: true }) filter: Type.ExchangeRateFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') { em }: Work,
  ) {
    return listRates(em, filter ?? {}, page)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.SetExchangeRatesResult, {
    description: 'All or none; a rate of the same pair and day gives way.',
  })
  setExchangeRates(
    @Arg('input', () => Type.SetExchangeRatesInput) input: Type.SetExchangeRatesInput,
    @Ctx('work') work: Work,
  ) {
    return setRates(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.SetExchangeRatesResult, { description: 'All or none, from a CSV file.' })
  importExchangeRates(
    @Arg('input', () => Type.ImportExchangeRatesInput) input: Type.ImportExchangeRatesInput,
    @Ctx('work') work: Work,
  ) {
    return importRates(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.RemoveExchangeRateResult)
  removeExchangeRate(
    @Arg('input', () => Type.RemoveExchangeRateInput) input: Type.RemoveExchangeRateInput,
    @Ctx('work') work: Work,
  ) {
    return removeRate(work, input)
  }

  @FieldResolver(() => String, { description: 'ISO 4217.' })
  from(@Root() { base }: ExchangeRate): string {
    return base
  }

  @FieldResolver(() => String)
  to(@Root() { quote }: ExchangeRate): string {
    return quote
  }

  @FieldResolver(() => Decimal)
  rate(@Root() { rate }: ExchangeRate): string {
    return plainRate(rate)
  }
}

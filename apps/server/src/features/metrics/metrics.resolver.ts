import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { type Client, ClientType, clientOf } from '../clients/index.ts'
import { explain } from './explain.ts'
import { followMetrics } from './follow-metrics.ts'
import { measure } from './measure.ts'
import * as Type from './metrics.graphql.ts'
import { FigureInput, MetricsInput } from './metrics-input.graphql.ts'
import { ExplainResult, MetricsResult } from './metrics-results.graphql.ts'
import type { Row } from './to-rows.ts'

@Resolver()
export class MetricsResolver {
  @Authorized('VIEWER')
  @Query(() => MetricsResult, { description: 'Figures of a window of up to 36 months, of all accounts or of some.' })
  metrics(@Arg('input', () => MetricsInput) input: MetricsInput, @Ctx('work') work: Work) {
    return measure(work, input)
  }

  @Authorized('VIEWER')
  @Query(() => ExplainResult, { description: 'Where one figure of `metrics` comes from.' })
  explain(@Arg('figure', () => FigureInput) figure: FigureInput, @Ctx('work') work: Work) {
    return explain(work, figure)
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.MetricsUpdated, {
    description: 'Told when a reading of an account has ended.',
    subscribe: ({ context }) => followMetrics(context.work),
  })
  metricsUpdated(@Root() updated: Type.MetricsUpdated): Type.MetricsUpdated {
    return updated
  }
}

@Resolver(() => Type.MetricsRowType)
export class MetricsRowResolver {
  @FieldResolver(() => ClientType, { nullable: true, description: 'Null for an account of no client.' })
  client(@Root() { clientId }: Row, @Ctx('work') work: Work): Promise<Client | null> | null {
    return clientId ? clientOf(work, clientId) : null
  }
}

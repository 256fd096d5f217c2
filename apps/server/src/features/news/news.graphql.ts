import { createUnionType, Field, ObjectType } from 'type-graphql'
import { ConversionsChanged } from '../conversions/index.ts'
import { type Job, JobType } from '../jobs/index.ts'
import { TicketsChanged } from '../leads/index.ts'
import { MetricsUpdated } from '../metrics/index.ts'
import { type Notice, NoticeType } from '../notices/index.ts'

@ObjectType({ description: 'A whole job of the organisation began, went on or ended.' })
export class JobChanged {
  @Field(() => JobType)
  job!: Job
}

@ObjectType({ description: 'A notice was raised, is other than it was, or is open no more: resolved or dismissed.' })
export class NoticeChanged {
  @Field(() => NoticeType)
  notice!: Notice
}

export type News = JobChanged | NoticeChanged | MetricsUpdated | TicketsChanged | ConversionsChanged

export const NewsType = createUnionType({
  name: 'News',
  types: () => [JobChanged, NoticeChanged, MetricsUpdated, TicketsChanged, ConversionsChanged] as const,
  resolveType: (news: News) => {
    if ('job' in news) return JobChanged
    if ('notice' in news) return NoticeChanged
    if ('conversionEventIds' in news) return ConversionsChanged
    return 'ticketIds' in news ? TicketsChanged : MetricsUpdated
  },
})

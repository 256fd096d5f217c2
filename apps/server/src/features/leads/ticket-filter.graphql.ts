import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { Day } from '../../schema/scalars.ts'
import type { TicketStatus } from './ticket.entity.ts'
import { TicketStatusEnum } from './tickets.graphql.ts'
import type { Evidence } from './touch.entity.ts'
import { EvidenceEnum } from './touches.graphql.ts'

const most = 500

@InputType({ description: 'Everything that is given must hold; an empty list or none asks for all.' })
export class TicketFilter {
  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(most)
  stageIds?: string[] | null

  @Field(() => [TicketStatusEnum], { nullable: true })
  @ArrayMaxSize(most)
  statuses?: TicketStatus[] | null

  @Field(() => [EvidenceEnum], { nullable: true, description: 'UNKNOWN asks also for those without any touch.' })
  @ArrayMaxSize(most)
  evidence?: Evidence[] | null

  @Field(() => ID, { nullable: true, description: "Of ads of the client's accounts." })
  clientId?: string | null

  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(most)
  adAccountIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaCampaignIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaAdSetIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaAdIds?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: no ad of an account of ours is known.' })
  unattributed?: boolean | null

  @Field(() => String, { nullable: true, description: "Part of the contact's name, or of the phone." })
  @MaxLength(100)
  search?: string | null

  @Field(() => Day, { nullable: true, description: 'The first day on which the lead came.' })
  leadFrom?: string | null

  @Field(() => Day, { nullable: true })
  leadTo?: string | null
}

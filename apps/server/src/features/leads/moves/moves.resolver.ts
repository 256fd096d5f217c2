import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Work } from '../../../work/work.ts'
import { moveTicket } from './move-ticket.ts'
import * as Type from './moves.graphql.ts'
import { updateTicket } from './update-ticket.ts'

@Resolver()
export class MovesResolver {
  @Authorized('MEMBER')
  @Mutation(() => Type.MoveTicketResult, {
    description: 'To another stage: WON and LOST close a ticket, the others open what was closed.',
  })
  moveTicket(@Arg('input', () => Type.MoveTicketInput) input: Type.MoveTicketInput, @Ctx('work') work: Work) {
    return moveTicket(work, input)
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.UpdateTicketResult, { description: 'Sets or corrects what a deal comes to.' })
  updateTicket(@Arg('input', () => Type.UpdateTicketInput) input: Type.UpdateTicketInput, @Ctx('work') work: Work) {
    return updateTicket(work, input)
  }
}

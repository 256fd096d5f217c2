import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { countTickets } from './count-tickets.ts'
import { followTickets } from './follow-tickets.ts'
import type { Ticket } from './ticket.entity.ts'
import { type Column, listColumn, ticketBoard } from './ticket-board.ts'
import { TicketFilter } from './ticket-filter.graphql.ts'
import * as Type from './tickets.graphql.ts'
import { findTicket, listTickets } from './tickets.store.ts'

@Resolver()
export class TicketsResolver {
  @Authorized('VIEWER')
  @Query(() => Type.TicketPageType, { description: 'The one that was written in last first.' })
  tickets(
    @Arg('filter', () => TicketFilter, { nullable: true }) filter: TicketFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') work: Work,
  ) {
    return listTickets(work, filter ?? {}, page)
  }

  @Authorized('VIEWER')
  @Query(() => Type.TicketType, { nullable: true })
  ticket(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<Ticket | null> {
    return findTicket(em, id)
  }

  @Authorized('VIEWER')
  @Query(() => [Type.BoardColumn], { description: 'The stages from the left with what is in them.' })
  ticketBoard(
    @Arg('filter', () => TicketFilter, { nullable: true }) filter: TicketFilter | null,
    @Ctx('work') work: Work,
  ) {
    return ticketBoard(work, filter ?? {})
  }

  @Authorized('VIEWER')
  @Query(() => Type.TicketCounts)
  ticketCounts(
    @Arg('filter', () => TicketFilter, { nullable: true }) filter: TicketFilter | null,
    @Ctx('work') work: Work,
  ) {
    return countTickets(work, filter ?? {})
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.TicketsChanged, {
    description: 'Begins with nothing; then told of every ticket that comes or changes.',
    subscribe: ({ context }) => followTickets(context.work),
  })
  ticketsChanged(@Root() changed: Type.TicketsChanged): Type.TicketsChanged {
    return changed
  }
}

@Resolver(() => Type.BoardColumn)
export class BoardColumnResolver {
  @FieldResolver(() => Type.TicketPageType)
  tickets(@Root() column: Column, @Args(() => PageArgs) page: PageArgs, @Ctx('work') work: Work) {
    return listColumn(work, column, page)
  }
}

import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { addClient } from './add-client.ts'
import type { Client } from './client.entity.ts'
import * as Type from './clients.graphql.ts'
import { findClient, listClients } from './clients.store.ts'
import { updateClient } from './update-client.ts'

@Resolver(() => Type.ClientType)
export class ClientsResolver {
  @Authorized('VIEWER')
  @Query(() => Type.ClientPageType, { description: 'By name.' })
  clients(
    @Arg('filter', () => Type.ClientFilter, { nullable: true }) filter: Type.ClientFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') { em }: Work,
  ) {
    return listClients(em, filter ?? {}, page)
  }

  @Authorized('VIEWER')
  @Query(() => Type.ClientType, { nullable: true })
  client(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<Client | null> {
    return findClient(em, id)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.AddClientResult)
  addClient(@Arg('input', () => Type.AddClientInput) input: Type.AddClientInput, @Ctx('work') work: Work) {
    return addClient(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.UpdateClientResult)
  updateClient(@Arg('input', () => Type.UpdateClientInput) input: Type.UpdateClientInput, @Ctx('work') work: Work) {
    return updateClient(work, input)
  }

  @FieldResolver(() => Boolean)
  isArchived(@Root() { archivedAt }: Client): boolean {
    return archivedAt !== null
  }
}

import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { Work } from '../../work/work.ts'
import { Connection } from './connection.entity.ts'
import { connectionStatus, daysLeft, endsAt, missingScopes } from './connection-status.ts'
import * as Type from './connections.graphql.ts'
import { startConnecting } from './start-connecting.ts'

@Resolver(() => Type.ConnectionType)
export class ConnectionsResolver {
  @Authorized('VIEWER')
  @Query(() => [Type.ConnectionType])
  connections(@Ctx('work') { em }: Work): Promise<Connection[]> {
    return em.find(Connection, {}, { orderBy: { name: 'asc', id: 'asc' } })
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.ConnectMetaResult)
  connectMeta(
    @Arg('input', () => Type.ConnectMetaInput) { reconnect }: Type.ConnectMetaInput,
    @Ctx('work') work: Work,
  ) {
    return startConnecting(work, reconnect)
  }

  @FieldResolver(() => Type.ConnectionStatusEnum)
  status(@Root() connection: Connection, @Ctx('work') { clock }: Work) {
    return connectionStatus(connection, clock())
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "The token's end or the end of data access, whichever is first.",
  })
  expiresAt(@Root() connection: Connection): Date | null {
    return endsAt(connection)
  }

  @FieldResolver(() => Int, { nullable: true })
  daysLeft(@Root() connection: Connection, @Ctx('work') { clock }: Work): number | null {
    return daysLeft(connection, clock())
  }

  @FieldResolver(() => [String])
  missingScopes(@Root() { scopes }: Connection): string[] {
    return missingScopes(scopes)
  }
}

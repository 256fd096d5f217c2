import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { Work } from '../../work/work.ts'
import { configureConnection } from './configure-connection.ts'
import { Connection } from './connection.entity.ts'
import { connectionStatus, daysLeft, endsAt, missingScopes } from './connection-status.ts'
import * as Type from './connections.graphql.ts'
import { renewConnection } from './renewal/renew-connection.ts'
import { renewalFailureOf } from './renewal/renewal-failure.ts'
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

  @Authorized('ADMIN')
  @Mutation(() => Type.ConfigureConnectionResult)
  configureConnection(
    @Arg('input', () => Type.ConfigureConnectionInput) input: Type.ConfigureConnectionInput,
    @Ctx('work') work: Work,
  ) {
    return configureConnection(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.RenewConnectionResult, { description: 'Exchanges its token now, whatever its strategy.' })
  renewConnection(
    @Arg('input', () => Type.RenewConnectionInput) { connectionId }: Type.RenewConnectionInput,
    @Ctx('work') work: Work,
  ) {
    return renewConnection(work, connectionId)
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When that last failed; null after a success.' })
  renewalFailedAt(@Root() connection: Connection, @Ctx('work') { clock }: Work): Date | null {
    return renewalFailureOf(connection, clock())?.at ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why, as a code: one of those of jobs, TOKEN_INVALID, NOT_EXTENDED or INTERRUPTED.',
  })
  renewalFailure(@Root() connection: Connection, @Ctx('work') { clock }: Work): string | null {
    return renewalFailureOf(connection, clock())?.code ?? null
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

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { type Notice, NoticeType } from '../notices/index.ts'
import { Connection } from './connection.entity.ts'
import { ConnectionType } from './connections.graphql.ts'

/** The profile that a notice is about, told by the later feature. */
@Resolver(() => NoticeType)
export class NoticeConnectionResolver {
  @FieldResolver(() => ConnectionType, { nullable: true })
  async connection(@Root() { connectionId }: Notice, @Ctx('work') work: Work): Promise<Connection | null> {
    if (!connectionId) return null
    const found = await batched(work, 'connections.of-notices', connectionId, async (ids) => {
      const rows = await work.em.find(Connection, { id: { $in: [...ids] } })
      return new Map(rows.map((row) => [row.id, row]))
    })
    return found ?? null
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { type Client, ClientType } from '../clients/index.ts'
import { type Connection, ConnectionType } from '../connections/index.ts'
import { type Notice, NoticeType } from '../notices/index.ts'
import { accountOf, accountsOf, accountsOfClient } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { AdAccountType } from './ad-accounts.graphql.ts'

/** What a profile reaches, told by the later feature. */
@Resolver(() => ConnectionType)
export class ConnectionAccountsResolver {
  @FieldResolver(() => [AdAccountType])
  adAccounts(@Root() { id }: Connection, @Ctx('work') work: Work): Promise<AdAccount[]> {
    return accountsOf(work, id)
  }
}

/** What belongs to a client, likewise. */
@Resolver(() => ClientType)
export class ClientAccountsResolver {
  @FieldResolver(() => [AdAccountType])
  adAccounts(@Root() { id }: Client, @Ctx('work') work: Work): Promise<AdAccount[]> {
    return accountsOfClient(work, id)
  }
}

/** What a notice is about, likewise. */
@Resolver(() => NoticeType)
export class NoticeAccountResolver {
  @FieldResolver(() => AdAccountType, { nullable: true })
  async adAccount(@Root() { adAccountId }: Notice, @Ctx('work') work: Work): Promise<AdAccount | null> {
    return adAccountId ? accountOf(work, adAccountId) : null
  }
}

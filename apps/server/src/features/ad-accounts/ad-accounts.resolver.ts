import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { type Client, ClientType, clientOf } from '../clients/index.ts'
import { type Connection, ConnectionType } from '../connections/index.ts'
import { accountStatus, unavailableBecause } from './account-status.ts'
import { connectionsOf, findAdAccount, listAccounts } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import * as Type from './ad-accounts.graphql.ts'
import { configureAccount } from './configure-account.ts'
import { Dataset } from './dataset.entity.ts'
import { listDatasets } from './list-datasets.ts'
import { refreshAccounts } from './refresh-accounts.ts'

@Resolver(() => Type.AdAccountType)
export class AdAccountsResolver {
  @Authorized('VIEWER')
  @Query(() => Type.AdAccountPageType)
  adAccounts(
    @Arg('filter', () => Type.AdAccountFilter, { nullable: true }) filter: Type.AdAccountFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') work: Work,
  ) {
    return listAccounts(work, filter ?? {}, page)
  }

  @Authorized('VIEWER')
  @Query(() => Type.AdAccountType, { nullable: true })
  adAccount(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<AdAccount | null> {
    return findAdAccount(em, id)
  }

  @Authorized('ADMIN')
  @Query(() => Type.DatasetsResult, { description: "Asks Meta for the account's datasets." })
  datasets(@Arg('adAccountId', () => ID) adAccountId: string, @Ctx('work') work: Work) {
    return listDatasets(work, adAccountId)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.RefreshAdAccountsResult, { description: 'Asks every profile which accounts it reaches now.' })
  refreshAdAccounts(@Ctx('work') work: Work) {
    return refreshAccounts(work)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.ConfigureAdAccountResult)
  configureAdAccount(
    @Arg('input', () => Type.ConfigureAdAccountInput) input: Type.ConfigureAdAccountInput,
    @Ctx('work') work: Work,
  ) {
    return configureAccount(work, input)
  }

  @FieldResolver(() => Type.AdAccountStatusEnum)
  status(@Root() account: AdAccount) {
    return accountStatus(account.accountStatus)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it cannot be read now, in the caller's language; null when it can.",
  })
  async unavailableBecause(@Root() account: AdAccount, @Ctx('work') work: Work): Promise<string | null> {
    const saying = unavailableBecause(account, await connectionsOf(work, account.id), work.clock())
    return saying && work.say(saying)
  }

  @FieldResolver(() => [ConnectionType], {
    description: 'The profiles it can be reached through; the first that works is used.',
  })
  connections(@Root() { id }: AdAccount, @Ctx('work') work: Work): Promise<Connection[]> {
    return connectionsOf(work, id)
  }

  @FieldResolver(() => ClientType, { nullable: true, description: 'The customer it belongs to.' })
  async client(@Root() { client }: AdAccount, @Ctx('work') work: Work): Promise<Client | null> {
    return client ? clientOf(work, client.id) : null
  }

  @FieldResolver(() => Type.DatasetType, { nullable: true })
  async dataset(@Root() { datasetId }: AdAccount, @Ctx('work') work: Work): Promise<Dataset | null> {
    if (!datasetId) return null
    const found = await batched(work, 'ad-accounts.dataset', datasetId, async (ids) => {
      const rows = await work.em.find(Dataset, { id: { $in: [...ids] } })
      return new Map(rows.map((row) => [row.id, row]))
    })
    return found ?? null
  }
}

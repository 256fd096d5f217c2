import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Work } from '../../../work/work.ts'
import { type AdAccount, AdAccountType, accountOf } from '../../ad-accounts/index.ts'
import { WhatsAppNumber, WhatsAppNumberType } from '../../whatsapp/index.ts'
import { setTestCode } from '../decisions/set-test-code.ts'
import * as Type from './dataset-health.graphql.ts'
import { type DatasetHealth, listHealth } from './dataset-health.ts'
import { datasetName } from './dataset-names.ts'
import { listMissing, type MissingDataset } from './missing-datasets.ts'

@Resolver(() => Type.DatasetHealthType)
export class DatasetHealthResolver {
  @Authorized('VIEWER')
  @Query(() => [Type.DatasetHealthType])
  datasetHealth(@Ctx('work') work: Work) {
    return listHealth(work)
  }

  @Authorized('VIEWER')
  @Query(() => [Type.MissingDatasetType], { description: 'Where a dataset has to be chosen; the most urgent first.' })
  missingDatasets(@Ctx('work') work: Work) {
    return listMissing(work)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.SetTestEventCodeResult)
  setTestEventCode(
    @Arg('input', () => Type.SetTestEventCodeInput) input: Type.SetTestEventCodeInput,
    @Ctx('work') work: Work,
  ) {
    return setTestCode(work, input)
  }

  @FieldResolver(() => String)
  name(@Root() { metaDatasetId }: DatasetHealth, @Ctx('work') work: Work): Promise<string> {
    return datasetName(work, metaDatasetId)
  }

  @FieldResolver(() => [AdAccountType], {
    description: 'Whose conversions go there; none where it is a WhatsApp account’s.',
  })
  async adAccounts(@Root() { adAccountIds }: DatasetHealth, @Ctx('work') work: Work): Promise<AdAccount[]> {
    const accounts = await Promise.all(adAccountIds.map((id) => accountOf(work, id)))
    return accounts.filter((each) => each !== null)
  }
}

@Resolver(() => Type.MissingDatasetType)
export class MissingDatasetResolver {
  @FieldResolver(() => AdAccountType, { nullable: true })
  adAccount(@Root() { adAccountId }: MissingDataset, @Ctx('work') work: Work): Promise<AdAccount | null> {
    return adAccountId ? accountOf(work, adAccountId) : Promise.resolve(null)
  }

  @FieldResolver(() => WhatsAppNumberType, { nullable: true, description: 'Where no ad account is known.' })
  whatsappNumber(
    @Root() { whatsappNumberId: id }: MissingDataset,
    @Ctx('work') { em }: Work,
  ): Promise<WhatsAppNumber | null> {
    return id ? em.findOne(WhatsAppNumber, { id }) : Promise.resolve(null)
  }
}

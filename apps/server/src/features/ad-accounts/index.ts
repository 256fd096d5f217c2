import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { accountsListed, connectionEnded } from '../connections/index.ts'
import { jobPaused } from '../jobs/index.ts'
import { AccountAccessSchema } from './account-access.entity.ts'
import { ClientAccountsResolver, ConnectionAccountsResolver, NoticeAccountResolver } from './account-links.resolver.ts'
import { AdSchema } from './ad.entity.ts'
import { AdAccountSchema } from './ad-account.entity.ts'
import { AdAccountsResolver } from './ad-accounts.resolver.ts'
import { adAccountsTexts } from './ad-accounts.texts.ts'
import { AdSetSchema } from './ad-set.entity.ts'
import { CampaignSchema } from './campaign.entity.ts'
import { DatasetSchema } from './dataset.entity.ts'
import { ObjectHistoryResolver } from './object-history.resolver.ts'
import { ObjectVersionSchema } from './object-version.entity.ts'
import { resumeIfReached } from './resume-if-reached.ts'
import { saveAccounts } from './save-accounts.ts'
import { tellConnectionEnded } from './tell-connection-ended.ts'

export { accountOf, connectionFor, connectionsOf, findAdAccount } from './accounts.store.ts'
export { Ad } from './ad.entity.ts'
export { AdAccount, ofAdAccount } from './ad-account.entity.ts'
export { AdAccountSwitchedOff, AdAccountType } from './ad-accounts.graphql.ts'
export { Dataset } from './dataset.entity.ts'
export { fallbackAccount, isFallback } from './fallback-account.ts'
export { type KnownAd, knownAds } from './known-ads.ts'
export { versionUnlisted } from './object-versions.ts'
export { throughProfiles } from './through-profiles.ts'
export { type AdRow, upsertAds } from './upsert-ads.ts'
export { upsertAdSets, upsertCampaigns } from './upsert-objects.ts'

export const adAccounts: Feature = {
  name: 'ad-accounts',
  entities: [
    AdAccountSchema,
    AccountAccessSchema,
    DatasetSchema,
    AdSchema,
    CampaignSchema,
    AdSetSchema,
    ObjectVersionSchema,
  ],
  resolvers: [
    AdAccountsResolver,
    ConnectionAccountsResolver,
    ClientAccountsResolver,
    NoticeAccountResolver,
    ObjectHistoryResolver,
  ],
  texts: adAccountsTexts,
  hears: [
    hears(accountsListed, saveAccounts),
    hears(connectionEnded, tellConnectionEnded),
    hears(jobPaused, resumeIfReached),
  ],
}

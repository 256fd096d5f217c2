import { conversationFixtures } from './conversation-fixtures.ts'
import { cursor, type Fixture, id, none, someDays } from './tenancy-fixture.ts'

const brief = {
  productName: 'Lamp',
  targetAudience: 'New homes',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 2,
}

const metricsIds = (input: string): Fixture['ids'] => ({
  [`${input}.filter.clientIds`]: id('client'),
  [`${input}.filter.adAccountIds`]: id('adAccount'),
  [`${input}.filter.metaCampaignIds`]: id('metaCampaign'),
  [`${input}.filter.metaAdSetIds`]: id('metaAdSet'),
  [`${input}.filter.metaAdIds`]: id('metaAd'),
  [`${input}.after`]: cursor,
})

export const fixtures: Record<string, Fixture> = {
  me: { takes: 'PERSON', variables: none, ids: {} },
  server: { takes: 'VIEWER', variables: none, ids: {} },
  organization: { takes: 'VIEWER', variables: none, ids: {} },
  apiKeys: { takes: 'ADMIN', variables: none, ids: {} },
  notices: { takes: 'VIEWER', variables: none, ids: { after: cursor } },
  clients: { takes: 'VIEWER', variables: none, ids: { after: cursor } },
  client: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.client }), ids: { id: id('client') } },
  connections: { takes: 'VIEWER', variables: none, ids: {} },
  adAccounts: {
    takes: 'VIEWER',
    variables: none,
    ids: { 'filter.connectionId': id('connection'), 'filter.clientId': id('client'), after: cursor },
  },
  adAccount: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.adAccount }), ids: { id: id('adAccount') } },
  datasets: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ adAccountId: ids.adAccount }),
    ids: { adAccountId: id('adAccount') },
  },
  objectHistory: {
    takes: 'VIEWER',
    variables: ({ ids }) => ({ adAccountId: ids.adAccount, metaObjectId: ids.metaCampaign }),
    ids: { adAccountId: id('adAccount'), metaObjectId: id('metaCampaign') },
  },
  reconciliation: {
    takes: 'VIEWER',
    variables: () => ({ input: someDays }),
    ids: { 'input.adAccountIds': id('adAccount'), 'input.clientId': id('client') },
  },
  dayReadings: {
    takes: 'VIEWER',
    variables: ({ ids }) => ({ adAccountId: ids.adAccount, day: someDays.to }),
    ids: { adAccountId: id('adAccount') },
  },
  creativeConfig: { takes: 'VIEWER', variables: none, ids: {} },
  exchangeRates: { takes: 'VIEWER', variables: none, ids: { after: cursor } },
  metrics: {
    takes: 'VIEWER',
    variables: () => ({ input: { ...someDays, breakdown: 'AD' } }),
    ids: metricsIds('input'),
  },
  explain: {
    takes: 'VIEWER',
    variables: () => ({ figure: { metrics: { ...someDays, currency: 'BRL' }, figure: 'SPEND' } }),
    ids: metricsIds('figure.metrics'),
  },
  metricsUpdated: { takes: 'VIEWER', variables: none, ids: {} },
  topCreatives: {
    takes: 'VIEWER',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount, objective: 'PURCHASE' } }),
    ids: { 'input.adAccountId': id('adAccount') },
  },
  creatives: {
    takes: 'VIEWER',
    variables: none,
    ids: { 'filter.adAccountId': id('adAccount'), 'filter.ids': id('creative'), after: cursor },
  },
  creative: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.creative }), ids: { id: id('creative') } },
  inspirations: { takes: 'VIEWER', variables: none, ids: { after: cursor } },
  inspiration: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.inspiration }), ids: { id: id('inspiration') } },
  job: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.job }), ids: { id: id('job') } },
  jobs: { takes: 'VIEWER', variables: none, ids: { 'filter.adAccountId': id('adAccount'), after: cursor } },
  createOrganization: {
    takes: 'PERSON',
    variables: () => ({ input: { name: 'Another' } }),
    ids: {},
    isDestructive: true,
  },
  acceptInvitation: {
    takes: 'PERSON',
    variables: ({ ids }) => ({ input: { id: ids.invitation } }),
    ids: { 'input.id': id('invitation') },
    isBearer: true,
    isDestructive: true,
  },
  inviteMember: {
    takes: 'ADMIN',
    variables: () => ({ input: { email: 'somebody@example.test', role: 'VIEWER' } }),
    ids: {},
  },
  cancelInvitation: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { id: ids.invitation } }),
    ids: { 'input.id': id('invitation') },
    isDestructive: true,
  },
  changeMemberRole: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { memberId: ids.member, role: 'MEMBER' } }),
    ids: { 'input.memberId': id('member') },
    isDestructive: true,
  },
  removeMember: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { memberId: ids.member } }),
    ids: { 'input.memberId': id('member') },
    isDestructive: true,
  },
  createApiKey: { takes: 'ADMIN', variables: () => ({ input: { name: 'Key', scope: 'READ' } }), ids: {} },
  revokeApiKey: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { id: ids.apiKey } }),
    ids: { 'input.id': id('apiKey') },
    isDestructive: true,
  },
  dismissNotice: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { noticeId: ids.notice } }),
    ids: { 'input.noticeId': id('notice') },
  },
  addClient: { takes: 'ADMIN', variables: () => ({ input: { name: 'A client' } }), ids: {} },
  updateClient: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { clientId: ids.client } }),
    ids: { 'input.clientId': id('client') },
  },
  connectMeta: { takes: 'ADMIN', variables: () => ({ input: {} }), ids: { 'input.reconnect': id('connection') } },
  configureConnection: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { connectionId: ids.connection } }),
    ids: { 'input.connectionId': id('connection') },
  },
  renewConnection: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { connectionId: ids.connection } }),
    ids: { 'input.connectionId': id('connection') },
  },
  refreshAdAccounts: { takes: 'ADMIN', variables: none, ids: {} },
  configureAdAccount: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount } }),
    ids: {
      'input.adAccountId': id('adAccount'),
      'input.datasetId': id('dataset'),
      'input.clientId': id('client'),
    },
  },
  syncInsights: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount, objective: 'LEAD' } }),
    ids: { 'input.adAccountId': id('adAccount') },
  },
  markDriftKnown: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount, day: someDays.to, isKnown: true } }),
    ids: { 'input.adAccountId': id('adAccount') },
  },
  fetchSpendNow: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount } }),
    ids: { 'input.adAccountId': id('adAccount') },
  },
  backfillInsights: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { adAccountId: ids.adAccount, months: 1 } }),
    ids: { 'input.adAccountId': id('adAccount') },
  },
  setExchangeRates: {
    takes: 'ADMIN',
    variables: () => ({
      input: { rates: [{ from: 'USD', to: 'BRL', day: '2026-11-18', rate: '5.43' }], source: 'A bank' },
    }),
    ids: {},
  },
  importExchangeRates: {
    takes: 'ADMIN',
    variables: () => ({ input: { csv: 'day,from,to,rate\n2026-11-18,EUR,BRL,6.3', source: 'A bank' } }),
    ids: {},
  },
  removeExchangeRate: {
    takes: 'ADMIN',
    variables: () => ({ input: { from: 'USD', to: 'BRL', day: '2026-11-18' } }),
    ids: {},
    isDestructive: true,
  },
  updateCreativeConfig: { takes: 'ADMIN', variables: () => ({ input: {} }), ids: {} },
  invalidateInsightCache: {
    takes: 'MEMBER',
    variables: ({ cacheKey }) => ({ input: { cacheKey } }),
    ids: { 'input.cacheKey': ({ cacheKey }) => cacheKey },
    isDestructive: true,
  },
  extractPatterns: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { creativeId: ids.creative } }),
    ids: { 'input.creativeId': id('creative') },
  },
  generateFromPatterns: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { creativeIds: [ids.creative], brief } }),
    ids: { 'input.creativeIds': id('creative') },
  },
  cancelJob: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { jobId: ids.job } }),
    ids: { 'input.jobId': id('job') },
  },
  retryJob: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { jobId: ids.job } }),
    ids: { 'input.jobId': id('job') },
  },
  jobProgress: { takes: 'VIEWER', variables: ({ ids }) => ({ jobId: ids.job }), ids: { jobId: id('job') } },
  jobsChanged: { takes: 'VIEWER', variables: none, ids: {} },
  noticeAdded: { takes: 'VIEWER', variables: none, ids: {} },
  newsAdded: { takes: 'VIEWER', variables: none, ids: {} },
  ...conversationFixtures,
}

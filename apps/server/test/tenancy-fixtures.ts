import type { Role } from '../src/work/actor.ts'
import type { Filled } from './fill-organization.ts'

/** How a root field is called in an organisation, who may call it, and what each of its ids names. */
export interface Fixture {
  readonly takes: Role | 'PERSON'
  variables(org: Filled): object
  readonly ids: Record<string, (org: Filled) => string>
  /** Not called with our own ids: it would take away what the other cases need. */
  readonly isDestructive?: true
  /** Whoever holds this id was given it: it is the secret part of an address that was sent to them. */
  readonly isBearer?: true
}

const none = () => ({})
/** Cursors hold no id of another organisation's row that a query could not page to: one of another list is refused. */
const cursor = () => 'WyJub25lIl0'
const id = (name: keyof Filled['ids']) => (org: Filled) => org.ids[name]
const brief = {
  productName: 'Lamp',
  targetAudience: 'New homes',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 2,
}

const someDays = { from: '2026-10-21', to: '2026-11-18' }
const metricsIds = (input: string): Fixture['ids'] => ({
  [`${input}.filter.clientIds`]: id('client'),
  [`${input}.filter.adAccountIds`]: id('adAccount'),
  [`${input}.filter.metaCampaignIds`]: id('metaCampaign'),
  [`${input}.filter.metaAdSetIds`]: id('metaAdSet'),
  [`${input}.filter.metaAdIds`]: id('metaAd'),
  [`${input}.after`]: cursor,
})

const ticketIds: Fixture['ids'] = {
  'filter.stageIds': id('stage'),
  'filter.clientId': id('client'),
  'filter.adAccountIds': id('adAccount'),
  'filter.metaCampaignIds': id('metaCampaign'),
  'filter.metaAdSetIds': id('metaAdSet'),
  'filter.metaAdIds': id('metaAd'),
}

const conversionIds: Fixture['ids'] = {
  'filter.clientId': id('client'),
  'filter.adAccountId': id('adAccount'),
  'filter.ticketId': id('ticket'),
  'filter.metaDatasetId': id('metaDataset'),
}

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
  roi: {
    takes: 'VIEWER',
    variables: () => ({ input: { ...someDays, groupBy: 'AD' } }),
    ids: {
      'input.filters.clientIds': id('client'),
      'input.filters.adAccountIds': id('adAccount'),
      'input.filters.metaCampaignIds': id('metaCampaign'),
      'input.filters.metaAdSetIds': id('metaAdSet'),
      'input.after': cursor,
    },
  },
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
  whatsappSetup: { takes: 'VIEWER', variables: none, ids: {} },
  whatsappNumbers: { takes: 'VIEWER', variables: none, ids: {} },
  whatsappArrivals: { takes: 'VIEWER', variables: () => ({ first: 5 }), ids: {} },
  availableWhatsAppNumbers: { takes: 'ADMIN', variables: none, ids: {} },
  connectWhatsAppNumber: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { wabaId: ids.waba, phoneNumberId: ids.phoneNumber } }),
    ids: { 'input.wabaId': id('waba'), 'input.phoneNumberId': id('phoneNumber') },
  },
  disconnectWhatsAppNumber: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { id: ids.whatsappNumber } }),
    ids: { 'input.id': id('whatsappNumber') },
    isDestructive: true,
  },
  sendWhatsAppTest: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { numberId: ids.whatsappNumber } }),
    ids: { 'input.numberId': id('whatsappNumber') },
  },
  jobProgress: { takes: 'VIEWER', variables: ({ ids }) => ({ jobId: ids.job }), ids: { jobId: id('job') } },
  jobsChanged: { takes: 'VIEWER', variables: none, ids: {} },
  noticeAdded: { takes: 'VIEWER', variables: none, ids: {} },
  newsAdded: { takes: 'VIEWER', variables: none, ids: {} },
  stages: { takes: 'VIEWER', variables: none, ids: {} },
  leadConfig: { takes: 'VIEWER', variables: none, ids: {} },
  tickets: { takes: 'VIEWER', variables: none, ids: { ...ticketIds, after: cursor } },
  ticket: { takes: 'VIEWER', variables: ({ ids }) => ({ id: ids.ticket }), ids: { id: id('ticket') } },
  ticketBoard: { takes: 'VIEWER', variables: none, ids: ticketIds },
  ticketCounts: { takes: 'VIEWER', variables: none, ids: ticketIds },
  attributionReplay: {
    takes: 'VIEWER',
    variables: () => ({ input: { ...someDays, expirationDays: 1 } }),
    ids: {},
  },
  saveStages: {
    takes: 'ADMIN',
    variables: () => ({ input: { stages: {} } }),
    ids: { 'input.stages.id': id('stage') },
    isDestructive: true,
  },
  updateLeadConfig: { takes: 'ADMIN', variables: () => ({ input: { currency: 'BRL' } }), ids: {} },
  moveTicket: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { id: ids.ticket, stageId: ids.stage, version: 1 } }),
    ids: { 'input.id': id('ticket'), 'input.stageId': id('stage') },
  },
  updateTicket: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { id: ids.ticket, dealValue: '5', version: 1 } }),
    ids: { 'input.id': id('ticket') },
  },
  ticketsChanged: { takes: 'VIEWER', variables: none, ids: {} },
  conversionEvents: { takes: 'VIEWER', variables: none, ids: { ...conversionIds, after: cursor } },
  conversionCounts: { takes: 'VIEWER', variables: none, ids: conversionIds },
  datasetHealth: { takes: 'VIEWER', variables: none, ids: {} },
  retryConversionEvent: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { id: ids.conversion } }),
    ids: { 'input.id': id('conversion') },
  },
  settleConversionEvent: {
    takes: 'MEMBER',
    variables: ({ ids }) => ({ input: { id: ids.conversion, as: 'SENT' } }),
    ids: { 'input.id': id('conversion') },
  },
  setTestEventCode: {
    takes: 'ADMIN',
    variables: ({ ids }) => ({ input: { metaDatasetId: ids.metaDataset, testEventCode: 'TEST1' } }),
    ids: { 'input.metaDatasetId': id('metaDataset') },
  },
  conversionsChanged: { takes: 'VIEWER', variables: none, ids: {} },
}

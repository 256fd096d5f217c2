import { cursor, type Fixture, id, none, someDays } from './tenancy-fixture.ts'

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

/** Root fields of WhatsApp, of tickets, of what Meta is told of them, and of what they bring. */
export const conversationFixtures: Record<string, Fixture> = {
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
  retryWhatsAppDeliveries: { takes: 'ADMIN', variables: none, ids: {} },
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
  missingDatasets: { takes: 'VIEWER', variables: none, ids: {} },
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
}

import * as z from 'zod'
import { MetaError } from './errors.ts'
import { type AdsRequest, ads, type MetaAd } from './objects/ad.ts'
import { adAccount, adAccounts, type MetaAdAccount } from './objects/ad-account.ts'
import { type AdPlaceOutcome, adPlaces } from './objects/ad-places.ts'
import { adSets, type MetaAdSet } from './objects/ad-set.ts'
import { campaigns, type MetaCampaign, type StructureRequest } from './objects/campaign.ts'
import type { ConversationEvent } from './objects/conversation-event.ts'
import { accountOf, type CreativeRequest, creative, type MetaCreative } from './objects/creative.ts'
import { type CreativeOutcome, creatives } from './objects/creatives.ts'
import { datasets, type MetaDataset } from './objects/dataset.ts'
import { type SendOptions, type SendOutcome, sendEvents } from './objects/events.ts'
import type { InsightRow } from './objects/insight-row.ts'
import { type InsightsRequest, insights } from './objects/insights.ts'
import { images, type MetaImage, type MetaVideo, video } from './objects/media.ts'
import {
  businesses,
  type MetaBusiness,
  type MetaPhoneNumber,
  type MetaWhatsAppAccount,
  phoneNumbers,
  subscribeToWhatsApp,
  type WhatsAppHold,
  whatsAppAccounts,
  whatsAppDataset,
} from './objects/whatsapp.ts'
import { type Call, type Caller, drawsOf, type Speaker } from './protocol/caller.ts'
import { type Page, readAll } from './protocol/pages.ts'
import { flag, idText, text } from './protocol/shapes.ts'
import { type ReportOptions, type ReportPage, report } from './reports/report.ts'
import type { ReportRequest } from './reports/report-desk.ts'

/**
 * Meta as one person's token sees it. Every method throws `MetaError`. Listings may be resumed from any page's `after`.
 * Ids of ad accounts are taken with or without `act_`.
 */
export interface MetaSession {
  me(): Promise<{ id: string; name: string }>
  /** Declined holds whatever is not granted, expired permissions too. */
  permissions(): Promise<{ granted: string[]; declined: string[] }>
  /** Takes the app's access away; the token is dead afterwards. */
  revoke(): Promise<void>
  adAccounts(): AsyncIterable<Page<MetaAdAccount>>
  adAccount(id: string): Promise<MetaAdAccount>
  datasets(adAccountId: string): AsyncIterable<Page<MetaDataset>>
  /** A listing of moderate size, read at once. */
  insights(adAccountId: string, r: InsightsRequest): AsyncIterable<Page<InsightRow>>
  /** Every row of insights however many there are, to be resumed from any page's `place`. */
  report(adAccountId: string, r: ReportRequest, o?: ReportOptions): AsyncIterable<ReportPage>
  campaigns(adAccountId: string, r?: StructureRequest): AsyncIterable<Page<MetaCampaign>>
  adSets(adAccountId: string, r?: StructureRequest): AsyncIterable<Page<MetaAdSet>>
  ads(adAccountId: string, r?: AdsRequest): AsyncIterable<Page<MetaAd>>
  /** Where ads stand that are known by their ids alone. */
  adPlaces(ids: readonly string[]): Promise<Map<string, AdPlaceOutcome>>
  creative(creativeId: string, r?: CreativeRequest): Promise<MetaCreative>
  creatives(ids: readonly string[], r?: CreativeRequest): Promise<Map<string, CreativeOutcome>>
  images(adAccountId: string, hashes: readonly string[]): Promise<Map<string, MetaImage>>
  video(id: string): Promise<MetaVideo>
  /**
   * One request, never repeated, that the session's signal does not end: what has left cannot be taken back. Whatever it throws is
   * certain: nothing was taken.
   */
  sendEvents(datasetId: string, events: readonly ConversationEvent[], o?: SendOptions): Promise<SendOutcome>
  businesses(): AsyncIterable<Page<MetaBusiness>>
  whatsAppAccounts(businessId: string, hold: WhatsAppHold): AsyncIterable<Page<MetaWhatsAppAccount>>
  phoneNumbers(wabaId: string): AsyncIterable<Page<MetaPhoneNumber>>
  /** Lets the app be delivered what happens in a WhatsApp account. */
  subscribeToWhatsApp(wabaId: string): Promise<void>
  /** Id of the account's one dataset, which is made when there is none. */
  whatsAppDataset(wabaId: string): Promise<string>
}

export function createSession(caller: Caller, speaker: Speaker): MetaSession {
  const call = caller.as(speaker)
  return {
    me: () => me(call),
    permissions: () => permissions(call),
    revoke: () => revoke(call),
    adAccounts: () => adAccounts(call),
    adAccount: (id) => adAccount(call, id),
    datasets: (adAccountId) => datasets(call, adAccountId),
    insights: (adAccountId, r) => insights(call, adAccountId, r),
    report: (adAccountId, r, o) => report(caller, speaker, adAccountId, r, o),
    campaigns: (adAccountId, r) => campaigns(call, adAccountId, r),
    adSets: (adAccountId, r) => adSets(call, adAccountId, r),
    ads: (adAccountId, r) => ads(call, adAccountId, r),
    adPlaces: (ids) => adPlaces({ caller, call, draws: drawsOf({}, speaker), signal: speaker.signal }, ids),
    creative: (id, r) => creative(call, id, r),
    creatives: async (ids, r = {}) => {
      const draws = drawsOf({ account: accountOf(r) }, speaker)
      return creatives({ caller, call, draws, signal: speaker.signal }, ids, r)
    },
    images: (adAccountId, hashes) => images(call, adAccountId, hashes),
    video: (id) => video(call, id),
    sendEvents: (datasetId, events, o) =>
      sendEvents(caller.as({ ...speaker, signal: undefined }), datasetId, events, o),
    businesses: () => businesses(call),
    whatsAppAccounts: (businessId, hold) => whatsAppAccounts(call, businessId, hold),
    phoneNumbers: (wabaId) => phoneNumbers(call, wabaId),
    subscribeToWhatsApp: (wabaId) => subscribeToWhatsApp(call, wabaId),
    whatsAppDataset: (wabaId) => whatsAppDataset(call, wabaId),
  }
}

const person = z.object({ id: idText, name: text })

async function me(call: Call): Promise<{ id: string; name: string }> {
  const { value } = await call({ path: '/me', query: { fields: 'id,name' }, read: (v) => person.parse(v) })
  return { id: value.id, name: value.name ?? '' }
}

const permission = z.object({ permission: z.string(), status: z.string() })

async function permissions(call: Call): Promise<{ granted: string[]; declined: string[] }> {
  const all = await readAll(call, { path: '/me/permissions', limit: 100, read: (v) => permission.parse(v) })
  const named = (granted: boolean) => all.filter((p) => (p.status === 'granted') === granted).map((p) => p.permission)
  return { granted: named(true), declined: named(false) }
}

async function revoke(call: Call): Promise<void> {
  // Sometimes the text "true".
  const read = (value: unknown) =>
    flag.parse(value === true ? value : z.object({ success: z.unknown() }).parse(value).success)
  const { value: done } = await call({ method: 'DELETE', path: '/me/permissions', read })
  if (!done) throw new MetaError({ kind: 'request', reason: 'unexpectedShape' })
}

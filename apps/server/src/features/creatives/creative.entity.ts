import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'

export type CreativeFormat = 'IMAGE' | 'VIDEO' | 'CAROUSEL' | 'DYNAMIC' | 'UNKNOWN'

const CreativeSchema = defineEntity({
  name: 'Creative',
  tableName: 'creative',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'adAccount', 'creativeKey'] }],
  checks: [
    {
      name: 'creative_format_check',
      expression: "format in ('IMAGE', 'VIDEO', 'CAROUSEL', 'DYNAMIC', 'UNKNOWN')",
    },
  ],
  properties: {
    ...tenantKey,
    adAccount: ofAdAccount,
    /** What its ads have in common: the picture, the film or the creative; `ad:<id>` for an ad that is known by nothing else. */
    creativeKey: p.string(),
    /** One of the creatives at Meta that show it; null until Meta told. */
    metaCreativeId: p.string().nullable(),
    name: p.text(),
    format: p.string().$type<CreativeFormat>(),
    /** Seconds. */
    videoLength: p.double().$type<number>().nullable(),
    /** Signed addresses as Meta last gave them. They end within days and are never shown to a browser. */
    thumbnailUrl: p.text().nullable(),
    imageUrl: p.text().nullable(),
    /** False when Meta was asked and offers no picture; null while it was never asked. */
    hasPicture: p.boolean().nullable(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    ratio: p.string().nullable(),
    /** Perceptual hash, 16 hex digits. */
    imageHash: p.string().nullable(),
    /** Of the bytes that were measured: the same bytes are read once. */
    sha256: p.string().nullable(),
    headline: p.text().nullable(),
    body: p.text().nullable(),
    callToAction: p.string().nullable(),
    /** What Meta said of it, whole, for what we do not read yet. */
    raw: p.json<unknown>().nullable(),
    firstDeliveredOn: p.date().nullable(),
    lastDeliveredOn: p.date().nullable(),
    /** When its details and picture were last read; null for one that was only seen in the figures. */
    ingestedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    /** When it is forgotten if it is not seen again. */
    expiresAt: p.datetime(),
  },
})

/** What a person sees in an advertisement: all ads of an account that show the same thing are one creative. */
export class Creative extends CreativeSchema.class {}
CreativeSchema.setClass(Creative)

export { CreativeSchema }

const adPrefix = 'ad:'

/** The creative that an ad shows. */
export const keyOfAd = ({ creativeKey, metaAdId }: { creativeKey?: string | null; metaAdId: string }): string =>
  creativeKey ?? `${adPrefix}${metaAdId}`

/** The ad that such a key names; null for a key that many ads may have. */
export const adOfKey = (creativeKey: string): string | null =>
  creativeKey.startsWith(adPrefix) ? creativeKey.slice(adPrefix.length) : null

const dayLength = 86_400_000

/** When a creative is forgotten that is seen now and then never again. */
export const forgottenAfter = (now: Date, retentionDays: number): Date =>
  new Date(now.getTime() + retentionDays * dayLength)

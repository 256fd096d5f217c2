import type { Brand, BrandCreative } from './brands/brand.ts'
import type { Tier } from './limits/tier.ts'
import type { WebhookWish } from './whatsapp/webhook.ts'

/** Draws a creative as PNG of that width. */
export type DrawPicture = (brand: Brand, creative: BrandCreative, width: number) => Promise<Buffer>

/** Above these a read fails as too large. */
export interface Size {
  /** Rows of a whole query. */
  readonly mostRows: number
  /** Cells (rows × fields) of one page. */
  readonly mostCells: number
  /** Rows of a whole asynchronous report. */
  readonly mostRunRows: number
  /** Ads × days that one call may look through before it times out. */
  readonly mostAdDays: number
}

/** Everything that can be set about a sandbox; each has a sensible default. */
export interface SandboxOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly seed: number
  /** ISO instant to stand still at, `from:<ISO instant>` to run from there; nothing for real time. */
  readonly clock: string | undefined
  /** Ads of one extra account, for benchmarks. */
  readonly bulkAds: number
  readonly appId: string
  readonly appSecret: string
  /** Redirect addresses allowed beside those of this machine. */
  readonly redirects: readonly string[]
  /** Folder for grants that were ended and for drawn pictures; nothing keeps them in memory. */
  readonly dataFolder: string | undefined
  /** Refuse calls without `appsecret_proof`. */
  readonly requireProof: boolean
  /** Serve dead versions with a warning header instead of refusing them. */
  readonly upgradeVersions: boolean
  /** Version that answers a call without one. */
  readonly unversioned: string
  readonly tier: Tier
  /** Life of a picture's address. */
  readonly pictureMinutes: number
  /** Let other machines use the control addresses. */
  readonly openControl: boolean
  readonly size: Partial<Size>
  /** Keys of accounts whose rows of the last two days come late. */
  readonly lateRows: readonly string[]
  /** Whether campaigns, ad sets and ads are renamed, paused and archived on days of their own. */
  readonly scriptedChanges: boolean
  /** Where updates of WhatsApp accounts are to be sent from the start; tried until its handshake succeeds. */
  readonly webhook: WebhookWish | undefined
  /** New customers an hour, by themselves. */
  readonly customersPerHour: number
  readonly brands: readonly Brand[]
  readonly draw: DrawPicture
}

export const defaultOptions = {
  host: '127.0.0.1',
  port: 4010,
  seed: 1,
  clock: undefined,
  bulkAds: 0,
  appId: '900000000000001',
  appSecret: 'sandbox-secret',
  redirects: [],
  dataFolder: undefined,
  requireProof: false,
  upgradeVersions: false,
  unversioned: 'v19.0',
  tier: 'standard_access',
  pictureMinutes: 3 * 24 * 60,
  openControl: false,
  lateRows: [],
  scriptedChanges: false,
  webhook: undefined,
  customersPerHour: 0,
  size: { mostRows: 250_000, mostCells: 20_000, mostRunRows: 2_000_000, mostAdDays: 50_000_000 },
} as const satisfies Omit<SandboxOptions, 'brands' | 'draw'>

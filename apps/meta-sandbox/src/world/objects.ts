import type { Brand, BrandCreative } from '../brands/brand.ts'

/** What a campaign is bought for; it decides which conversions its ads bring. */
export type Goal = 'lead' | 'purchase' | 'install'

export interface Business {
  readonly id: string
  readonly name: string
}

/** A WhatsApp Business account with its one number: for each advertiser that sells by conversation. */
export interface Waba {
  readonly id: string
  readonly name: string
  readonly brand: Brand
  /** Owns it. */
  readonly business: Business
  /** The agency that the owner lets work with it, which does not make the agency's people see the owner's portfolio. */
  readonly sharedWith: Business | null
  /** The ad accounts of the advertiser; whoever reaches one of them reaches this. */
  readonly accounts: readonly Account[]
  readonly createdAt: number
  readonly phoneId: string
  /** The number with the country code, as webhooks write it: `551130000123`. */
  readonly digits: string
  /** Where events of its conversations are sent to; the dataset comes to be when somebody asks for it. */
  readonly datasetId: string
}

/** A pixel: Meta's screens call it a dataset, the API is the same. */
export interface Dataset {
  readonly id: string
  readonly name: string
  readonly account: Account
  readonly createdAt: number
  /** Days since it last fired, or null when it never did. */
  readonly quietDays: number | null
}

export interface Account {
  readonly key: string
  /** `act_` and the number. */
  readonly id: string
  readonly number: string
  readonly name: string
  readonly currency: 'BRL' | 'USD' | 'EUR'
  readonly zone: string
  /** Meta's account_status: 1 active, 2 disabled, 3 unsettled. */
  readonly status: 1 | 2 | 3
  /** Last day with delivery for an account that is not active any more. */
  readonly stoppedDay: number | null
  readonly business: Business | null
  readonly pageId: string
  readonly site: string
  readonly createdAt: number
  /** Usual cost of a thousand impressions, in cents of the currency. */
  readonly cpmCents: number
  /** Usual value of one purchase, in cents. */
  readonly ticketCents: number
  /** Whether shops report their own sales, so that omni_purchase exceeds the online ones. */
  readonly sellsInStore: boolean
  readonly datasetsAllowed: boolean
  /** Whether it was let in to breakdowns that accounts must be let in to. */
  readonly optedIn: boolean
  readonly datasets: Dataset[]
  readonly campaigns: Campaign[]
  readonly adSets: AdSet[]
  readonly ads: Ad[]
  readonly creatives: Creative[]
  readonly images: AdImage[]
  readonly videos: AdVideo[]
}

export interface Campaign {
  readonly id: string
  readonly account: Account
  readonly name: string
  readonly goal: Goal
  readonly objective: string
  readonly createdAt: number
  readonly dailyBudgetCents: number
  readonly archived: boolean
  readonly paused: boolean
}

export interface AdSet {
  readonly id: string
  readonly campaign: Campaign
  readonly name: string
  readonly createdAt: number
  readonly optimizationGoal: string
  readonly destinationType: string
  readonly paused: boolean
}

/** Days on and off that repeat for ever, as an agency that rests its ads would do it. */
export interface Flight {
  readonly period: number
  readonly on: number
  readonly offset: number
}

export interface Ad {
  readonly id: string
  /** Hash of seed and id, from which everything by chance about the ad goes on. */
  readonly luck: number
  readonly account: Account
  readonly adSet: AdSet
  readonly creative: Creative
  readonly name: string
  readonly createdAt: number
  readonly createdDay: number
  /** Last day of an archived ad. */
  readonly lastDay: number | null
  readonly flight: Flight | null
  readonly disapproved: boolean
  /** What Meta gives this ad on an ordinary day, in cents: its share of the budget. */
  readonly dailySpendCents: number
  /** Share of days on which it is simply not delivered. */
  readonly idleShare: number
}

export type CreativeShape = 'image' | 'video' | 'carousel' | 'dynamic'

export interface Creative {
  readonly id: string
  readonly account: Account
  readonly name: string
  readonly shape: CreativeShape
  readonly art: BrandCreative
  readonly brand: Brand
  readonly image: AdImage
  readonly video: AdVideo | null
  /** Cards of a carousel or the assets of a dynamic creative; the first is the creative's own. */
  readonly parts: readonly AdImage[]
}

export interface AdImage {
  readonly hash: string
  readonly account: Account
  readonly brand: Brand
  readonly art: BrandCreative
  readonly createdAt: number
}

export interface AdVideo {
  readonly id: string
  readonly account: Account
  readonly brand: Brand
  readonly art: BrandCreative
  readonly image: AdImage
  readonly seconds: number
  readonly createdAt: number
}

/** Aspect ratios Meta accepts for feed and story placements, width to height. */
export type Ratio = '1:1' | '4:5' | '9:16' | '1.91:1'

/** Words lettered inside the picture; a line break in a value is a line break in the picture. */
export interface PictureWords {
  title?: string
  sub?: string
  button?: string
  price?: string
  oldPrice?: string
  tag?: string
  author?: string
  lines?: readonly string[]
}

/** One ad picture with the copy that runs beside it. */
export interface BrandCreative {
  /** Unique within its brand; file-name safe. */
  key: string
  /** The name a media buyer would give it in Ads Manager. */
  name: string
  ratio: Ratio
  kind: 'image' | 'video'
  /** Length of the clip; present for videos alone (the picture is then its thumbnail). */
  videoSeconds?: number
  headline: string
  body: string
  description?: string
  /** Meta's call_to_action type. */
  callToAction:
    | 'BOOK_NOW'
    | 'CONTACT_US'
    | 'DOWNLOAD'
    | 'GET_OFFER'
    | 'GET_QUOTE'
    | 'INSTALL_MOBILE_APP'
    | 'LEARN_MORE'
    | 'ORDER_NOW'
    | 'SHOP_NOW'
    | 'SIGN_UP'
    | 'SUBSCRIBE'
    | 'WHATSAPP_MESSAGE'
  /** How well people answer it against the account's middle: 0.4 (badly) to 2.0 (very well). */
  appeal: number
  /** Which composition draws it. */
  scene: string
  words: PictureWords
  /** Colours that replace the composition's own, by role. */
  look?: Readonly<Record<string, string>>
}

/** What people write to an advertiser on WhatsApp; `{ad}` stands for the headline of the ad they come from. */
export interface BrandChat {
  readonly openings: readonly string[]
  /** What they say next, one after another, in any order. */
  readonly sentences: readonly string[]
}

/** An invented advertiser. */
export interface Brand {
  key: string
  name: string
  /** How the brand signs its pictures. */
  wordmark: string
  language: 'pt' | 'en'
  creatives: readonly BrandCreative[]
  /** Only advertisers that sell by conversation have a WhatsApp account. */
  chat?: BrandChat
}

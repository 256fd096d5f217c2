import type { Counts } from './counts.ts'

type Reader = (counts: Counts) => number

/** On-Meta and reported at once; their windows are all the same. */
const onMeta: Readonly<Record<string, Reader>> = {
  link_click: (c) => c.linkClicks,
  outbound_click: (c) => c.outboundClicks,
  landing_page_view: (c) => c.landingViews,
  video_view: (c) => c.videoViews3s,
  post_reaction: (c) => c.reactions,
  comment: (c) => c.comments,
  post: (c) => c.shares,
  like: (c) => c.pageLikes,
  'onsite_conversion.post_save': (c) => c.saves,
  post_engagement: (c) => c.linkClicks + c.reactions + c.comments + c.shares + c.saves + c.videoViews3s,
  page_engagement: (c) => c.linkClicks + c.reactions + c.comments + c.shares + c.saves + c.videoViews3s + c.pageLikes,
  'onsite_conversion.messaging_conversation_started_7d': (c) => c.chats,
  'onsite_conversion.total_messaging_connection': (c) => c.chats,
}

/** `lead` is all leads, `lead_grouped` those on Meta; the others are parts or other names of parts. */
const leads: Readonly<Record<string, Reader>> = {
  lead: (c) => c.pixelLeads + c.formLeads,
  'offsite_conversion.fb_pixel_lead': (c) => c.pixelLeads,
  onsite_web_lead: (c) => c.pixelLeads,
  'onsite_conversion.lead_grouped': (c) => c.formLeads,
  leadgen_grouped: (c) => c.formLeads,
}

/** omni_purchase is the deduplicated whole; `purchase` the online part; several names carry the same number. */
const purchases = (web: Reader, app: Reader, store: Reader): Readonly<Record<string, Reader>> => ({
  omni_purchase: (c) => web(c) + app(c) + store(c),
  purchase: (c) => web(c) + app(c),
  'offsite_conversion.fb_pixel_purchase': web,
  onsite_web_purchase: web,
  onsite_web_app_purchase: (c) => web(c) + app(c),
  web_in_store_purchase: (c) => web(c) + store(c),
  web_app_in_store_purchase: (c) => web(c) + app(c) + store(c),
  'app_custom_event.fb_mobile_purchase': app,
})

const sameNumber = (reader: Reader, ...names: readonly string[]): Record<string, Reader> =>
  Object.fromEntries(names.map((name) => [name, reader]))

/** Off-Meta conversions, which windows apply to and which are known late. */
const offMeta: Readonly<Record<string, Reader>> = {
  ...leads,
  ...purchases(
    (c) => c.webPurchases,
    (c) => c.appPurchases,
    (c) => c.storePurchases,
  ),
  ...sameNumber((c) => c.installs, 'omni_app_install', 'app_install', 'mobile_app_install'),
  ...sameNumber((c) => c.contentViews, 'omni_view_content', 'view_content', 'offsite_conversion.fb_pixel_view_content'),
  ...sameNumber((c) => c.addToCarts, 'omni_add_to_cart', 'add_to_cart', 'offsite_conversion.fb_pixel_add_to_cart'),
  ...sameNumber(
    (c) => c.checkouts,
    'omni_initiated_checkout',
    'initiate_checkout',
    'offsite_conversion.fb_pixel_initiate_checkout',
  ),
}

const values = purchases(
  (c) => c.webValueCents,
  (c) => c.appValueCents,
  (c) => c.storeValueCents,
)

const worth = Object.entries(values)

export interface CountedAction {
  readonly type: string
  readonly count: number
  readonly conversion: boolean
}

const listed = [
  ...Object.entries(onMeta).map(([type, read]) => ({ type, read, conversion: false })),
  ...Object.entries(offMeta).map(([type, read]) => ({ type, read, conversion: true })),
]

/** Every action type that happened, overlapping ones included, as Meta lists them. Types that did not are absent. */
export function actionsOf(counts: Counts): CountedAction[] {
  const happened: CountedAction[] = []
  for (const { type, read, conversion } of listed) {
    const count = read(counts)
    if (count > 0) happened.push({ type, count, conversion })
  }
  return happened
}

/** Values in cents of every action type that has one. */
export const valuesOf = (counts: Counts): { type: string; cents: number }[] =>
  worth.map(([type, read]) => ({ type, cents: read(counts) })).filter(({ cents }) => cents > 0)

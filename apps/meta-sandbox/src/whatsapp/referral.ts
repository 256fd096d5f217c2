import { pictureAddress } from '../pictures/picture-address.ts'
import { fullWidth } from '../pictures/picture-size.ts'
import type { Sandbox } from '../sandbox.ts'
import { chance, hash32 } from '../world/chance.ts'
import type { Ad } from '../world/objects.ts'

/** Where a message comes from: the ad by its id, its words and its picture. */
export interface Referral {
  readonly source_url: string
  readonly source_type: 'ad'
  readonly source_id: string
  readonly headline: string
  readonly body: string
  readonly media_type: 'image' | 'video'
  readonly image_url?: string
  readonly video_url?: string
  readonly thumbnail_url?: string
  readonly ctwa_clid?: string
  readonly welcome_message?: { readonly text: string }
}

const welcome = { pt: 'Oi! Como podemos ajudar?', en: 'Hi! How can we help?' }

/**
 * @param ad whose words and picture are shown
 * @param id the ad that it is said to be: an ad of an account that nobody shared looks like any other
 * @param clid absent for an ad in Status
 */
export function referralOf(sandbox: Sandbox, ad: Ad, id: string, clid: string | null): Referral {
  const { brand, art } = ad.creative
  const picture = pictureAddress(sandbox, sandbox.origin, brand, art, fullWidth)
  const media =
    art.kind === 'video'
      ? { media_type: 'video' as const, video_url: picture.replace('_n.png', '_n.mp4'), thumbnail_url: picture }
      : { media_type: 'image' as const, image_url: picture }
  return {
    source_url: `https://fb.me/${hash32(id).toString(36)}`,
    source_type: 'ad',
    source_id: id,
    headline: art.headline,
    body: art.body,
    ...media,
    ...(clid && { ctwa_clid: clid }),
    // Only some ads have a greeting.
    ...(hash32('greeting', ad.id) % 3 === 0 && { welcome_message: { text: welcome[brand.language] } }),
  }
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A click id as Meta writes them. */
export function clickId(seed: number, n: number): string {
  const luck = chance(seed, 'click', n)
  return `AR${Array.from({ length: 98 }, () => luck.pick([...signs])).join('')}`
}

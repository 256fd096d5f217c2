import { hashFrom } from '../world/chance.ts'
import type { Account, Ad } from '../world/objects.ts'
import type { Breakdown } from './read-breakdown.ts'

/** One part of a whole: what a row of it says about itself, and how much of an ordinary ad falls to it. */
export interface Segment {
  readonly columns: Readonly<Record<string, string>>
  readonly weight: number
}

type Weights = Readonly<Record<string, number>>

const ages: Weights = { '18-24': 0.16, '25-34': 0.31, '35-44': 0.26, '45-54': 0.15, '55-64': 0.08, '65+': 0.04 }
const genders: Weights = { female: 0.58, male: 0.4, unknown: 0.02 }
const devices: Weights = {
  android_smartphone: 0.62,
  iphone: 0.28,
  desktop: 0.06,
  ipad: 0.02,
  android_tablet: 0.02,
}
const platforms: Weights = { facebook: 0.42, instagram: 0.52, audience_network: 0.04, messenger: 0.02 }
const positions: Readonly<Record<string, Weights>> = {
  facebook: { feed: 0.6, facebook_reels: 0.22, facebook_stories: 0.12, marketplace: 0.06 },
  instagram: { feed: 0.38, instagram_reels: 0.32, instagram_stories: 0.3 },
  audience_network: { an_classic: 1 },
  messenger: { messenger_inbox: 1 },
}
const frequencies: Weights = { '1': 0.5, '2': 0.25, '3': 0.12, '4': 0.06, '5': 0.03, '6-10': 0.04 }

const countries: Readonly<Record<Account['currency'], Weights>> = {
  BRL: { BR: 0.985, PT: 0.01, US: 0.005 },
  USD: { US: 0.97, CA: 0.03 },
  EUR: { PT: 0.93, ES: 0.05, FR: 0.02 },
}
const regions: Readonly<Record<Account['currency'], Weights>> = {
  BRL: {
    'São Paulo (state)': 0.41,
    'Rio de Janeiro (state)': 0.16,
    'Minas Gerais': 0.14,
    Paraná: 0.1,
    Pernambuco: 0.1,
    Bahia: 0.09,
  },
  USD: { California: 0.34, 'New York': 0.27, Texas: 0.22, Florida: 0.17 },
  EUR: { 'Lisbon District': 0.56, 'Porto District': 0.29, 'Setúbal District': 0.15 },
}

const hour = (n: number) => `${String(n).padStart(2, '0')}:00:00 - ${String(n).padStart(2, '0')}:59:59`
/** What an hour weighs is asked of the day. */
const hours: Weights = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [hour(n), 1 / 24]))

function weightsOf(name: string, { currency }: Account): Weights {
  switch (name) {
    case 'age':
      return ages
    case 'gender':
      return genders
    case 'country':
      return countries[currency]
    case 'region':
      return regions[currency]
    case 'publisher_platform':
      return platforms
    case 'impression_device':
      return devices
    case 'device_platform':
      return { mobile_app: 0.88, desktop: 0.07, mobile_web: 0.05 }
    case 'frequency_value':
      return frequencies
    // Nothing is sold out of a catalogue here, and no account targets market areas.
    case 'product_id':
    case 'dma':
      return {}
    default:
      return hours
  }
}

/** All parts of an account's rows, in the order in which they are answered. */
export function segmentsOf(account: Account, { names }: Breakdown): Segment[] {
  return names.reduce<Segment[]>(
    (parts, name) =>
      parts.flatMap(({ columns, weight }) => {
        const platform = columns.publisher_platform
        const weights = name === 'platform_position' ? positions[platform ?? ''] : weightsOf(name, account)
        return Object.entries(weights ?? {}).map(([value, share]) => ({
          columns: { ...columns, [name]: value },
          weight: weight * share,
        }))
      }),
    [{ columns: {}, weight: 1 }],
  )
}

/** The running sum of an ad's own shares, up to 1: no two ads speak to quite the same people. */
export function cumulativeShares(ad: Ad, segments: readonly Segment[]): Float64Array {
  const own = segments.map(({ columns, weight }) => {
    const draw = hashFrom(ad.luck, 'segment', ...Object.values(columns)) / 2 ** 32
    return weight * (0.7 + 0.6 * draw)
  })
  return accumulate(own)
}

/** Running sums of weights, in parts of their whole; the last is exactly 1. */
export function accumulate(weights: readonly number[]): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  const shares = Float64Array.from(weights, (weight) => {
    sum += weight
    return sum / whole
  })
  // Sums may miss 1 by a hair, and then the parts would miss the whole.
  const last = weights.findLastIndex((weight) => weight > 0)
  if (last >= 0) shares.fill(1, last)
  return shares
}

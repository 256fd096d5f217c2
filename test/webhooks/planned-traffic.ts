import type { OwnNumber } from './own-number.ts'
import { deliveryOf, type WrittenMessage } from './written-message.ts'

export interface Traffic {
  /** Makes the bytes of one delivery; kept as a maker, since all of them at once would be large. */
  readonly deliveries: readonly (() => Buffer)[]
  /** Every message once. */
  readonly messages: readonly WrittenMessage[]
  readonly people: number
  /** How many of the messages come from an ad. */
  readonly touches: number
}

const texts = ['Oi, vi o anúncio', 'Quanto custa? 😊', 'Entregam em São Paulo / SP?', 'contato@exemplo.com', 'ok']

/**
 * People who write some messages each, the first of most from an ad; a fifth of all elements are repeats, everything is shuffled and
 * packed into deliveries of one to twenty. The same seed gives the same.
 */
export function plannedTraffic({
  seed,
  elements,
  number,
}: {
  seed: number
  elements: number
  number: OwnNumber
}): Traffic {
  const dice = diceOf(seed)
  const people = Math.ceil(elements / 25)
  const now = Date.now()
  const messages = Array.from({ length: Math.round(elements * 0.8) }, (_, at): WrittenMessage => {
    const person = at % people
    const isFirst = at < people
    // Within a day: nobody's ticket expires in between.
    const second = isFirst ? 0 : 1 + Math.floor(dice() * 80_000)
    return {
      ...{ wamid: `wamid.drill.${seed}.${at}`, person, at: new Date(now - 86_400_000 + second * 1_000) },
      text: texts[Math.floor(dice() * texts.length)] ?? '',
      adId: isFirst && person % 5 > 0 ? `1202000000000${person % 40}` : null,
    }
  })
  const repeats = Array.from(
    { length: elements - messages.length },
    () => messages[Math.floor(dice() * messages.length)],
  )
  const shuffled = shuffle([...messages, ...repeats.filter((each) => each !== undefined)], dice)
  const deliveries: (() => Buffer)[] = []
  for (let at = 0; at < shuffled.length; ) {
    const some = shuffled.slice(at, at + 1 + Math.floor(dice() * 20))
    at += some.length
    deliveries.push(() => deliveryOf(number, some))
  }
  return { deliveries, messages, people, touches: messages.filter(({ adId }) => adId !== null).length }
}

function shuffle<T>(list: T[], dice: () => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1))
    ;[list[at], list[other]] = [list[other] as T, list[at] as T]
  }
  return list
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

import type { Sandbox } from '../sandbox.ts'
import { chance } from '../world/chance.ts'
import { drawDelivering } from './choose-ad.ts'
import type { Customers } from './customers.ts'

/** What somebody is going to do: tap an ad, then write a few sentences over the next minutes. */
export interface Visit {
  readonly tap: NonNullable<Parameters<Customers['tap']>[0]>
  /** Each so many seconds of real time after the one before. */
  readonly sentences: readonly { readonly afterSeconds: number; readonly text: string }[]
}

/** How many in a hundred come in another way than most. */
const shares = { status: 12, unknownAd: 5, withoutPhone: 6, image: 7, return: 10 }

/**
 * The n-th visitor to the accounts that the app listens to.
 *
 * @returns nothing while the app listens to no account, or none of their ads delivers today
 */
export function planVisit(sandbox: Sandbox, n: number): Visit | undefined {
  const { world, state, people, options } = sandbox
  const listened = world.wabas.filter(({ id }) => state.now.subscribedWabas.includes(id))
  const luck = chance(options.seed, 'visit', people.clicks().length, n)
  const ad = drawDelivering(
    sandbox,
    listened.flatMap(({ accounts }) => accounts),
    luck,
  )
  const waba = ad && listened.find(({ accounts }) => accounts.includes(ad.account))
  if (!ad || !waba) return undefined
  const among = (share: number) => luck.unit() * 100 < share
  const earlier = people.clicks().filter((click) => click.waba === waba.id && click.ad !== ad.id)
  const back = among(shares.return) && earlier.length > 0 ? luck.pick(earlier).person : undefined
  const left = [...(waba.brand.chat?.sentences ?? [])]
  const sentences = Array.from({ length: luck.whole(1, 4) }, () => {
    const [text = '…'] = left.splice(luck.whole(0, left.length - 1), 1)
    return { afterSeconds: luck.whole(15, 180), text }
  })
  return {
    tap: {
      ad: ad.id,
      ...(back ? { person: back } : { withoutPhone: among(shares.withoutPhone) }),
      placement: among(shares.status) ? 'status' : 'feed',
      type: among(shares.image) ? 'image' : 'text',
      unknownAd: among(shares.unknownAd),
    },
    sentences,
  }
}

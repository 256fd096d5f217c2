import type { Sandbox } from '../sandbox.ts'
import { chance } from '../world/chance.ts'
import { numericId } from '../world/identifiers.ts'
import type { Account, Ad, Waba } from '../world/objects.ts'
import { chooseAd } from './choose-ad.ts'
import type { Say, StatusWish, Tap } from './customer-shapes.ts'
import { type Person, scopedId } from './people.ts'
import { clickId, referralOf } from './referral.ts'
import { Refusal } from './refusal.ts'
import { messageUpdate, statusUpdate, type Update } from './update.ts'

/** Who came from where: the ids that a test or a screen goes on with. */
export interface Arrival {
  /** Id of the person for further calls: `p1`. */
  readonly person: string
  readonly name: string
  /** Digits with the country code; `null` when businesses are not told. */
  readonly phone: string | null
  /** Business-scoped id: `BR.1…`. */
  readonly bsuid: string
  readonly wamid: string
  readonly text: string
  /** Absent from the webhook, and `null` here, for an ad in Status. */
  readonly ctwaClid: string | null
  /** `source_id` of the referral. */
  readonly adId: string | null
  readonly wabaId: string
  readonly phoneNumberId: string
}

/** Somebody taps an ad and writes: their first message carries where they come from. */
export function tapAd(sandbox: Sandbox, wish: Tap): Update & { readonly arrival: Arrival } {
  const { people, options } = sandbox
  const n = people.clicks().length + 1
  const luck = chance(options.seed, 'tap', n)
  const ad = adOf(sandbox, wish, () => chooseAd(sandbox, accountsOf(sandbox, wish.account), luck))
  const waba = wabaOf(sandbox, ad.account)
  const person = personOf(sandbox, wish) ?? people.add(waba.brand.language, wish.withoutPhone ?? false)
  const id = wish.unknownAd ? numericId('1202', 18, options.seed, 'ad of nobody', n) : ad.id
  const clid = wish.placement === 'status' ? null : clickId(options.seed, n)
  people.remember({ clid, ad: id, person: person.id, waba: waba.id, at: sandbox.clock.now() })
  const opening = luck.pick(waba.brand.chat?.openings ?? ['…']).replaceAll('{ad}', ad.creative.art.headline)
  const referral = referralOf(sandbox, ad, id, clid)
  return write(sandbox, waba, person, { ...wish, text: wish.text ?? opening, referral })
}

/** A later message, without a referral. */
export function sayMore(sandbox: Sandbox, wish: Say): Update & { readonly arrival: Arrival } {
  const person = knownPerson(sandbox, wish)
  return write(sandbox, wabaOfPerson(sandbox, person, wish.account), person, wish)
}

/** What became of a message: one update for each status, in the order wished. */
export function tellStatuses(sandbox: Sandbox, wish: StatusWish): Update[] {
  const note = sandbox.deliveries
    .list()
    .flatMap(({ notes }) => notes)
    .find(({ wamid }) => wamid === wish.wamid)
  const last = sandbox.people.clicks().at(-1)?.person
  const person = knownPerson(sandbox, { person: wish.person ?? note?.person ?? last ?? '' })
  const noted = sandbox.world.wabas.find(({ id }) => !wish.account && id === note?.waba)
  const waba = noted ?? wabaOfPerson(sandbox, person, wish.account)
  const at = wish.at ?? sandbox.clock.seconds()
  return wish.statuses.map((name) => statusUpdate(sandbox, waba, person, { wamid: wish.wamid, name, at }))
}

type Words = Pick<Say, 'text' | 'type' | 'at'> & Pick<Parameters<typeof messageUpdate>[3], 'referral'>

function write(sandbox: Sandbox, waba: Waba, person: Person, words: Words) {
  const n = sandbox.state.now.nextMessage
  sandbox.state.change((state) => {
    state.nextMessage++
  })
  const at = words.at ?? sandbox.clock.seconds()
  const update = messageUpdate(sandbox, waba, person, { ...words, at }, n)
  const { wamid } = update.note
  const arrival: Arrival = {
    person: person.id,
    name: person.name,
    phone: person.hidesPhone ? null : person.phone,
    bsuid: scopedId(sandbox.options.seed, person, waba),
    wamid,
    text: words.text,
    ctwaClid: words.referral?.ctwa_clid ?? null,
    adId: words.referral?.source_id ?? null,
    wabaId: waba.id,
    phoneNumberId: waba.phoneId,
  }
  return { ...update, arrival }
}

function adOf({ world, moment }: Sandbox, { ad: id, account: name }: Tap, choose: () => Ad | undefined): Ad {
  if (id === undefined) {
    const ad = choose()
    if (!ad) throw new Refusal(`The account ${name} has no ad yet.`)
    return ad
  }
  const found = world.find(id)
  if (found?.kind !== 'ad' || found.thing.createdAt > moment().now) throw new Refusal(`No ad has the id ${id}.`)
  return found.thing
}

const accountsOf = (sandbox: Sandbox, name: string | undefined): readonly Account[] =>
  name === undefined ? (sandbox.world.wabas[0]?.accounts ?? []) : [accountOf(sandbox, name)]

function accountOf({ world }: Sandbox, name: string): Account {
  const account = world.accounts.find(({ id, key }) => id === name || key === name)
  if (!account) throw new Refusal(`No account has the id or key ${name}.`)
  return account
}

function wabaOf({ world }: Sandbox, account: Account): Waba {
  const waba = world.wabas.find(({ accounts }) => accounts.includes(account))
  if (!waba) throw new Refusal(`${account.name} does not sell by conversation: it has no WhatsApp account.`)
  return waba
}

function wabaOfPerson(sandbox: Sandbox, { id }: Person, account: string | undefined): Waba {
  if (account !== undefined) return wabaOf(sandbox, accountOf(sandbox, account))
  const click = sandbox.people.clicks().findLast(({ person }) => person === id)
  const waba = sandbox.world.wabas.find((each) => each.id === click?.waba)
  if (!waba) throw new Refusal(`${id} wrote to nobody yet: name an account.`)
  return waba
}

/** Whoever took a user name lately hides a number that was known before. */
function personOf({ people }: Sandbox, { person: name, withoutPhone }: Pick<Tap, 'person' | 'withoutPhone'>) {
  if (name === undefined) return undefined
  const person = people.find(name)
  if (!person) throw new Refusal(`No person has the id or phone ${name}.`)
  return withoutPhone === undefined ? person : { ...person, hidesPhone: withoutPhone }
}

function knownPerson(sandbox: Sandbox, wish: Pick<Say, 'person' | 'withoutPhone'>): Person {
  return personOf(sandbox, wish) as Person
}

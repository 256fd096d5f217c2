import type { MetaBusiness, MetaSession, MetaWhatsAppAccount } from '@mci/meta-api'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { claimsOf } from '../intake/claims.ts'
import { type AvailableWhatsAppNumber, AvailableWhatsAppNumbers } from '../whatsapp.graphql.ts'
import { askProfiles, type ProfileRefusal } from './ask-profiles.ts'

type Shown = Omit<AvailableWhatsAppNumber, 'isConnected' | 'isTaken'>

/** The numbers that Meta shows through any connected profile. A refusal is told only when no profile could be asked. */
export async function availableNumbers(work: Work): Promise<AvailableWhatsAppNumbers | ProfileRefusal> {
  const answers = await askProfiles(work, shownTo)
  const lists = answers.flatMap((answer) => ('value' in answer ? [answer.value] : []))
  const [first] = answers
  if (lists.length === 0 && first && 'refusal' in first) return first.refusal
  // Several people work in one business: each shows its numbers.
  const shown = [...new Map(lists.flat().map((each) => [each.phoneNumberId, each])).values()]
  return Object.assign(new AvailableWhatsAppNumbers(), { numbers: await withClaims(work, shown) })
}

/** Numbers of the portfolios a person works in: their own, and those that customers share with an agency. */
async function shownTo(session: MetaSession): Promise<Shown[]> {
  const shown: Shown[] = []
  for await (const { items: businesses } of session.businesses())
    for (const business of businesses)
      for (const hold of ['owned', 'client'] as const)
        for await (const { items: accounts } of session.whatsAppAccounts(business.id, hold))
          for (const account of accounts) shown.push(...(await numbersOf(session, business, account)))
  return shown
}

async function numbersOf(session: MetaSession, business: MetaBusiness, account: MetaWhatsAppAccount): Promise<Shown[]> {
  const shown: Shown[] = []
  const wabaName = account.name ?? account.id
  const businessName = business.name ?? business.id
  for await (const { items: numbers } of session.phoneNumbers(account.id))
    for (const { id, displayPhoneNumber, verifiedName } of numbers)
      shown.push({
        ...{ wabaId: account.id, wabaName, businessName },
        ...{ phoneNumberId: id, displayPhoneNumber: displayPhoneNumber ?? id, verifiedName },
      })
  return shown
}

function withClaims({ em, actor }: Work, shown: readonly Shown[]): Promise<AvailableWhatsAppNumber[]> {
  return em.fork().transactional(async (tx) => {
    const claims = await claimsOf(
      transactionOf(tx),
      shown.map(({ phoneNumberId }) => phoneNumberId),
    )
    return shown.map((each) => {
      const owner = claims.get(each.phoneNumberId)?.organizationId
      const isConnected = owner === actor.organizationId
      return { ...each, isConnected, isTaken: owner !== undefined && !isConnected }
    })
  })
}

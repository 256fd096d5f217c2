import type { Sandbox } from '../sandbox.ts'
import type { Waba } from '../world/objects.ts'
import { type Person, scopedId } from './people.ts'
import type { Update } from './update.ts'

/**
 * The body of one delivery: an entry for each WhatsApp account, a change for each run of updates of the same person
 * and kind, so that every list in it can have more than one member.
 */
export function payloadOf(sandbox: Sandbox, updates: readonly Update[]): Record<string, unknown> {
  const wabas = [...new Set(updates.map(({ waba }) => waba))]
  return {
    object: 'whatsapp_business_account',
    entry: wabas.map((waba) => ({
      id: waba.id,
      changes: runsOf(updates.filter((update) => update.waba === waba)).map((run) => changeOf(sandbox, waba, run)),
    })),
  }
}

function runsOf(updates: readonly Update[]): Update[][] {
  const runs: Update[][] = []
  for (const update of updates) {
    const run = runs.at(-1)
    if (run?.[0] && isAlike(run[0], update)) run.push(update)
    else runs.push([update])
  }
  return runs
}

const isAlike = (one: Update, other: Update) =>
  one.kind === other.kind && one.person.id === other.person.id && one.person.hidesPhone === other.person.hidesPhone

function changeOf(sandbox: Sandbox, waba: Waba, run: readonly Update[]) {
  const [first] = run as [Update, ...Update[]]
  return {
    value: {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: waba.digits, phone_number_id: waba.phoneId },
      contacts: [contactOf(sandbox, waba, first.person)],
      [first.kind]: run.map(({ item }) => item),
    },
    field: 'messages',
  }
}

/** Whoever took a user name and wrote to nobody lately is known by their scoped id alone. */
const contactOf = ({ options }: Sandbox, waba: Waba, person: Person) => ({
  profile: { name: person.name, ...(person.hidesPhone && { username: `@${person.id}` }) },
  ...(!person.hidesPhone && { wa_id: person.phone }),
  user_id: scopedId(options.seed, person, waba),
})

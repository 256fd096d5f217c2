import type { Pool } from 'pg'
import { createOrganization, type Directory } from '../features/identity/index.ts'
import { demoPerson } from '../features/installation/index.ts'
import { sayIn } from '../work/texts.ts'

export interface DemoOrganization {
  readonly id: string
  readonly cookie: string
  /** Filled to the end before: what people did to it since is theirs. */
  readonly isFilled: boolean
}

/** Signs the demo person in, or up on the first start, and finds or makes the organisation of the demonstration. */
export async function openDemoOrganization(directory: Directory): Promise<DemoOrganization> {
  const { auth, membershipsOf } = directory
  const body = { ...demoPerson, name: 'Demonstração' }
  const entered = await auth.api
    .signInEmail({ body: demoPerson, returnHeaders: true })
    .catch(() => auth.api.signUpEmail({ body, returnHeaders: true }))
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const person = await directory.personOf(new Headers({ cookie }))
  if (!person) throw new Error('The demo person cannot sign in: was the password changed?')
  const known = (await membershipsOf(person.userId)).find(({ organization }) => organization.isDemo)
  if (known)
    return { id: known.organization.id, cookie, isFilled: await isFilled(directory.pool, known.organization.id) }
  const made = await createOrganization(directory, person, { name: 'Maré Alta', isDemo: true }, sayIn('pt-BR'))
  if (!('organization' in made)) throw new Error(made.message)
  return { id: made.organization.id, cookie, isFilled: false }
}

/** Remembers that the demonstration is whole, so that later starts leave it alone. */
export async function markFilled(pool: Pool, organizationId: string): Promise<void> {
  const metadata = JSON.stringify({ isDemo: true, isFilled: true })
  await pool.query('update organization set metadata = $2 where id = $1', [organizationId, metadata])
}

async function isFilled(pool: Pool, organizationId: string): Promise<boolean> {
  const { rows } = await pool.query<{ metadata: string | null }>('select metadata from organization where id = $1', [
    organizationId,
  ])
  return (JSON.parse(rows[0]?.metadata ?? '{}') as { isFilled?: boolean }).isFilled === true
}

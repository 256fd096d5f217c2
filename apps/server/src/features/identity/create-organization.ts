import { randomBytes } from 'node:crypto'
import { InvalidInput } from '../../schema/problem.graphql.ts'
import type { Person } from '../../work/actor.ts'
import type { Say } from '../../work/texts.ts'
import type { Directory, OrganizationRow } from './directory.ts'

/** Makes an organisation of which the person is the owner. `isDemo` marks the one that the first start fills. */
export async function createOrganization(
  { auth }: Directory,
  person: Person,
  input: { name: string; isDemo?: boolean },
  say: Say,
): Promise<{ organization: OrganizationRow } | InvalidInput> {
  const name = input.name.trim()
  if (!name || name.length > 80)
    return InvalidInput.of('name', say({ key: 'identity.nameLength', params: { most: 80 } }))
  const isDemo = input.isDemo === true
  const made = await auth.api.createOrganization({
    body: { name, slug: slugFor(name), userId: person.userId, metadata: { isDemo } },
  })
  return { organization: { id: made.id, name: made.name, slug: made.slug, isDemo } }
}

/** Unique by its tail, so that two agencies of the same name do not learn of each other. */
function slugFor(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${plain.slice(0, 40) || 'org'}-${randomBytes(4).toString('hex')}`
}

import { numericId } from '../../world/identifiers.ts'
import type { Profile } from '../../world/profile.ts'
import type { NodeKind } from '../node-kind.ts'

export const profileNode: NodeKind<Profile> = {
  name: 'User',
  defaults: ['name', 'id'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    first_name: ({ name }) => name.split(' ')[0],
    last_name: ({ name }) => name.split(' ').slice(1).join(' '),
    // Only tokens of Login for Business belong to a client's business.
    client_business_id: ({ accounts, key }, { session, sandbox }) =>
      session.grant.kind === 'business'
        ? (accounts.find(({ business }) => business)?.business?.id ?? numericId('22', 15, sandbox.options.seed, key))
        : undefined,
  },
  empty: ['email', 'picture', 'link', 'locale'],
}

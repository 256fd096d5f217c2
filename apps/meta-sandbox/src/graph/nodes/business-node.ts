import type { Business } from '../../world/objects.ts'
import type { NodeKind } from '../node-kind.ts'

export const businessNode: NodeKind<Business> = {
  name: 'Business',
  defaults: ['id', 'name'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    verification_status: () => 'verified',
  },
  empty: ['created_time', 'link', 'primary_page', 'profile_picture_uri', 'timezone_id', 'two_factor_type', 'vertical'],
}

import type { AdAccountStatus } from '../../gql/graphql.ts'

/** In the order in which a person looks for them. */
export const accountStates: readonly AdAccountStatus[] = [
  'ACTIVE',
  'DISABLED',
  'UNSETTLED',
  'IN_GRACE_PERIOD',
  'PENDING_RISK_REVIEW',
  'PENDING_SETTLEMENT',
  'PENDING_CLOSURE',
  'CLOSED',
  'UNKNOWN',
]

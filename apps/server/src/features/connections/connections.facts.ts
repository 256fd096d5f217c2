import type { MetaAdAccount } from '@mci/meta-api'
import { defineFact } from '../../work/fact.ts'

/** A profile was asked which ad accounts it reaches, and answered with all of them. */
export interface AccountsListed {
  readonly connectionId: string
  readonly accounts: readonly MetaAdAccount[]
}

export const accountsListed = defineFact<AccountsListed>('connections.accounts-listed')

/** A profile's access ended, or Meta refused its token: nothing is read through it any more. */
export interface ConnectionEnded {
  readonly connectionId: string
}

export const connectionEnded = defineFact<ConnectionEnded>('connections.ended')

/** What notices about a profile are about. */
export const subjectOf = (connectionId: string): string => `connection:${connectionId}`

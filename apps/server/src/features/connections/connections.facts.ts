import type { MetaAdAccount } from '@mci/meta-api'
import { defineFact } from '../../work/fact.ts'

/** A profile was asked which ad accounts it reaches, and answered with all of them. */
export interface AccountsListed {
  readonly connectionId: string
  readonly accounts: readonly MetaAdAccount[]
}

export const accountsListed = defineFact<AccountsListed>('connections.accounts-listed')

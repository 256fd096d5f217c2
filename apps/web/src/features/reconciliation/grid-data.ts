import type { ReconciliationGrid_ReconciliationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'

graphql(`
  fragment ReconciliationGrid_Reconciliation on Reconciliation {
    from
    to
    summary {
      reconciledDays
      settledDays
      settlingDays
      driftedDays
      unreadDays
      positive {
        amount
        currency
      }
      negative {
        amount
        currency
      }
    }
    accounts {
      adAccount {
        id
        name
        metaAccountId
        currency
        timezone
        isActive
        unavailableBecause
        nextReadAt
      }
      drift {
        amount
        currency
      }
      days {
        day
        state
        adsSpend {
          amount
          currency
        }
        accountSpend {
          amount
          currency
        }
        difference {
          amount
          currency
        }
        ads
        readAt
        isKnown
        hasSettledSince
      }
    }
  }
`)

export type GridAccount = ReconciliationGrid_ReconciliationFragment['accounts'][number]
export type GridDay = GridAccount['days'][number]

/** The day of an account; undefined where its own today is not that far yet. */
export const dayOf = (account: GridAccount, day: string): GridDay | undefined =>
  account.days.find((each) => each.day === day)

export const hasDrift = ({ days }: GridAccount): boolean => days.some(({ state }) => state === 'DRIFTED')

/** The currency that most accounts have: only the others need to be told. */
export function usualCurrency(accounts: readonly GridAccount[]): string | null {
  const counted = Map.groupBy(accounts, ({ adAccount }) => adAccount.currency)
  return [...counted].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
}

/** From the first to the last day on which any account still settles; null where nothing does. */
export function settlingSpan(accounts: readonly GridAccount[]): { from: string; to: string } | null {
  const days = accounts
    .flatMap((account) => account.days.filter(({ state }) => state === 'SETTLING'))
    .map(({ day }) => day)
  if (days.length === 0) return null
  const sorted = days.sort()
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' }
}

/** Why days of an account were not read, where nothing of it is said by the server. */
export type UnreadReason = 'off' | 'notYet'

/** The accounts with days that were not read, by why: what keeps them from being read now, or that nothing does. */
export function unreadAccounts(accounts: readonly GridAccount[]): { because: string | UnreadReason; count: number }[] {
  const unread = accounts.filter(({ days }) => days.some(({ state }) => state === 'UNREAD'))
  const byReason = Map.groupBy(unread, ({ adAccount }) => {
    if (!adAccount.isActive) return 'off'
    return adAccount.unavailableBecause ?? 'notYet'
  })
  return [...byReason].map(([because, { length }]) => ({ because, count: length })).sort((a, b) => b.count - a.count)
}

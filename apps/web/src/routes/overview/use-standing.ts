import { skipToken, useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'
import type { Period } from '../../ui/period.ts'
import { standingWindows } from './standing-windows.ts'

const OverviewDrift = graphql(`
  query OverviewDrift($input: ReconciliationInput!) {
    reconciliation(input: $input) {
      ... on Reconciliation {
        summary {
          driftedDays
        }
      }
    }
  }
`)

const OverviewSettling = graphql(`
  query OverviewSettling($input: ReconciliationInput!) {
    reconciliation(input: $input) {
      ... on Reconciliation {
        accounts {
          days {
            day
            state
          }
        }
      }
    }
  }
`)

/** How the days of a period stand by their totals: how many drifted, and from which one on spend can still change. */
export function useStanding(period: Period, today: string, client: string | null) {
  const { whole, recent } = standingWindows(period, today)
  const narrowed = client ? { clientId: client } : {}
  const drift = useQuery(OverviewDrift, { variables: { input: { ...whole, ...narrowed, onlyDifferent: true } } })
  const settling = useQuery(OverviewSettling, recent ? { variables: { input: { ...recent, ...narrowed } } } : skipToken)
  const counted = drift.data?.reconciliation
  const listed = recent ? settling.data?.reconciliation : undefined
  const days = listed?.__typename === 'Reconciliation' ? listed.accounts.flatMap((account) => account.days) : []
  const open = days.filter(({ state }) => state === 'SETTLING').map(({ day }) => day)
  return {
    driftedDays: counted?.__typename === 'Reconciliation' ? counted.summary.driftedDays : 0,
    /** Null where all spend of the period has settled, or that is not known yet. */
    spendSettlesFrom: open.sort()[0] ?? null,
  }
}

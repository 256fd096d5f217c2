import { useTranslation } from 'react-i18next'
import type { CountsLine_TicketCountsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Skeleton } from '../../ui/skeleton.tsx'

graphql(`
  fragment CountsLine_TicketCounts on TicketCounts {
    open
    exactOrSource
    ctwaOnly
    unknown
  }
`)

/** How many tickets are open, and how surely they are known to come from an ad. */
export function CountsLine({ counts }: { counts: CountsLine_TicketCountsFragment | undefined }) {
  const { t } = useTranslation('tickets')
  if (!counts) return <Skeleton className="h-4 w-80 max-w-full" />
  return (
    <ul className="figures flex flex-wrap gap-x-4 gap-y-1 text-label text-quiet">
      <li>{t('counts.open', { count: counts.open })}</li>
      <li>{t('counts.exactOrSource', { count: counts.exactOrSource })}</li>
      <li>{t('counts.ctwaOnly', { count: counts.ctwaOnly })}</li>
      <li className={counts.unknown ? 'text-warn' : undefined}>{t('counts.unknown', { count: counts.unknown })}</li>
    </ul>
  )
}

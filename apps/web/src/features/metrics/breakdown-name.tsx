import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MetricsBreakdown } from '../../gql/graphql.ts'
import { Cell } from '../../ui/table.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { BreakdownRow } from './breakdown-rows.ts'

type BreakdownNameProps = { row: BreakdownRow; breakdown: MetricsBreakdown; share: number; way: string | null }

/** The name of a row on a bar as long as its part of the longest. */
export function BreakdownName({ row, breakdown, share, way }: BreakdownNameProps) {
  const { t } = useTranslation('metrics')
  const { adAccount } = row
  const isWithin = breakdown !== 'CLIENT' && breakdown !== 'ACCOUNT'
  return (
    <Cell className="max-w-120 min-w-52 text-text max-md:min-w-40">
      <span className="relative -mx-2 flex h-6.5 items-center gap-1.5 px-2">
        <span
          aria-hidden
          className="absolute inset-y-0 left-0 rounded-chip bg-accent-soft"
          style={{ width: `${Math.max(0, share) * 100}%` }}
        />
        <span className="relative truncate" title={row.label}>
          {way ? (
            <Link to={way} className="rounded-chip hover:underline">
              {row.label}
            </Link>
          ) : (
            row.label
          )}
        </span>
        {isWithin && adAccount ? (
          <span className="relative max-w-36 truncate text-label text-quiet" title={adAccount.name}>
            {adAccount.name}
          </span>
        ) : null}
        {row.line.unreadDays ? <Warning says={t('partlyRead', { count: row.line.unreadDays })} /> : null}
        {adAccount?.unavailableBecause ? (
          <Warning says={t('unavailable', { because: adAccount.unavailableBecause })} />
        ) : null}
      </span>
    </Cell>
  )
}

function Warning({ says }: { says: string }) {
  return (
    <Tooltip text={says}>
      <button type="button" aria-label={says} className="relative rounded-chip text-warn">
        <TriangleAlert aria-hidden className="size-3.5 stroke-[1.75]" />
      </button>
    </Tooltip>
  )
}

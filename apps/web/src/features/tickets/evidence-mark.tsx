import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'

const bars = { EXACT_AD: 3, SOURCE_ID: 2, CTWA_ONLY: 1, UNKNOWN: 0 } satisfies Record<Evidence, number>

/** How surely an arrival is known to come from an ad: up to three bars, and the word for it. */
export function EvidenceMark({ evidence, className }: { evidence: Evidence | null | undefined; className?: string }) {
  const { t } = useTranslation('tickets')
  const grade = evidence ?? 'UNKNOWN'
  return (
    <span
      className={cx(
        'inline-flex min-w-0 items-center gap-1.5',
        grade === 'UNKNOWN' ? 'text-warn' : 'text-soft',
        className,
      )}
    >
      <span aria-hidden className="flex shrink-0 gap-0.5">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={cx('h-2.5 w-1 rounded-[1px]', bar <= bars[grade] ? 'bg-soft' : 'bg-track')} />
        ))}
      </span>
      <span className="truncate">{t(`evidence.${grade}`)}</span>
    </span>
  )
}

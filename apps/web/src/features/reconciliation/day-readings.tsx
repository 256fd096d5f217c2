import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReconciledDayQuery } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { useFormat } from '../../ui/use-format.ts'

type DayReadingsProps = { readings: ReconciledDayQuery['dayReadings'] | undefined; timezone: string }

/** Every reading of a day that found something new, the first one first, with who asked for it. */
export function DayReadings({ readings, timezone }: DayReadingsProps) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  return (
    <div className="p-4">
      <h3 className="font-medium text-text">{t('readings.title')}</h3>
      {readings ? null : (
        <Waiting>
          <Skeleton className="mt-3 h-3.5 w-56" />
          <Skeleton className="mt-3 h-3.5 w-56" />
        </Waiting>
      )}
      {readings?.length === 0 ? <p className="mt-2 text-label text-quiet">{t('readings.none')}</p> : null}
      {readings?.length ? (
        <ol className="figures mt-3 flex max-h-44 flex-col gap-2 overflow-y-auto text-label">
          {readings.map((reading, index) => (
            <li key={`${reading.jobId}${reading.readAt}`} className="grid grid-cols-[auto_minmax(5rem,auto)_1fr] gap-5">
              <Link
                to={`/jobs/${reading.jobId}`}
                className="rounded-chip whitespace-nowrap text-soft hover:text-text hover:underline"
                aria-label={t('readings.open', { at: format.instant(reading.readAt, timezone) })}
              >
                {format.instant(reading.readAt, timezone)}
              </Link>
              <span
                className={cx('whitespace-nowrap', Number(reading.difference.amount) === 0 ? 'text-soft' : 'text-warn')}
              >
                {format.money(reading.difference)}
              </span>
              <span className="truncate text-quiet" title={reading.requestedBy ?? undefined}>
                {reading.requestedBy ?? t(index === 0 ? 'readings.first' : 'readings.automatic')}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}

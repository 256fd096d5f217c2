import { useTranslation } from 'react-i18next'
import { RateMissing } from '../../features/metrics/rate-missing.tsx'
import type { ShownColumn } from '../../features/roi/roi-columns.ts'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { NoRows } from './no-rows.tsx'
import { RoiSection } from './roi-section.tsx'
import type { useRoi } from './use-roi.ts'
import type { useRoiRows } from './use-roi-rows.ts'

type RoiFacesProps = {
  roi: ReturnType<typeof useRoi>
  found: ReturnType<typeof useRoiRows>
  columns: readonly ShownColumn[]
  /** How much news has come. */
  heard: number
}

/** Waiting, failed, refused, empty, or the table. */
export function RoiFaces({ roi, found, columns, heard }: RoiFacesProps) {
  const { t } = useTranslation('roi')
  const { answered, refusal, error } = found
  if (refusal?.__typename === 'RateMissing') return <RateMissing message={refusal.message} />
  if (refusal) {
    return (
      <Panel>
        <Empty title={t('refused')}>{refusal.message}</Empty>
      </Panel>
    )
  }
  if (!answered || (error && found.isOld)) {
    return (
      <Panel>
        {error ? (
          <QueryFailed error={error} onRetry={() => found.refetch()} />
        ) : (
          <Waiting>
            <div className="h-9 border-b border-line" />
            <SkeletonRows rows={12} className="h-9" />
          </Waiting>
        )}
      </Panel>
    )
  }
  const { rows, total } = answered.roi
  if (rows.totalCount === 0 && total.leadsCount === 0 && total.salesCount === 0) return <NoRows roi={roi} />
  return <RoiSection roi={roi} found={found} answered={answered} columns={columns} heard={heard} />
}

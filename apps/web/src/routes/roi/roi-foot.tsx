import { useTranslation } from 'react-i18next'
import { figureOf, type ShownColumn } from '../../features/roi/roi-columns.ts'
import type { AttributionDate } from '../../gql/graphql.ts'
import { todayHere } from '../../ui/period.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { RoiAnswer } from './use-roi-rows.ts'

type RoiFootProps = {
  answer: RoiAnswer
  /** The last day of the period. */
  to: string
  attributionDate: AttributionDate
  columns: readonly ShownColumn[]
}

/** What a dash stands for, which touch gets a sale, and which days can still change. */
export function RoiFoot({ answer, to, attributionDate, columns }: RoiFootProps) {
  const { t } = useTranslation('roi')
  const format = useFormat()
  const { settlingFrom, ticketExpirationDays, unattributed } = answer
  const lines = [...answer.rows.edges.map(({ node }) => node), ...(unattributed ? [unattributed] : [])]
  const hasGaps = lines.some((line) => columns.some((column) => figureOf(column, line) === null))
  return (
    <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 text-label text-quiet">
      <p className="max-w-200">
        {hasGaps ? `${t('foot.dash')} ` : ''}
        {unattributed ? t('foot.unattributed') : t('foot.narrowed')}
      </p>
      <p className="figures">
        {t(`foot.${attributionDate}`, { count: ticketExpirationDays })}
        {to >= todayHere() ? ` ${t('foot.running')}` : ''}
        {settlingFrom ? ` ${t('foot.settling', { days: format.dayRange(settlingFrom, to) })}` : ''}
      </p>
    </div>
  )
}

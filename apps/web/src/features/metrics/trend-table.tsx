import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import type { TrendSpot } from './trend-values.ts'

type TrendTableProps = {
  spots: readonly TrendSpot[]
  caption: string
  write: (value: number) => string
  isCompared: boolean
}

/** The chart in words, for those who do not see it. */
export function TrendTable({ spots, caption, write, isCompared }: TrendTableProps) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  return (
    <table className="sr-only">
      <caption>{caption}</caption>
      <tbody>
        {spots.map(({ day, to, value, before, isSettling, isUnread, unreadDays }) => (
          <tr key={day}>
            <th scope="row">{day === to ? format.weekday(day) : format.dayRange(day, to)}</th>
            <td>{value === null ? t(isUnread ? 'trend.notRead' : 'trend.unknown') : write(value)}</td>
            {isCompared ? (
              <td>{before === null ? t('because.noBefore') : t('before', { value: write(before) })}</td>
            ) : null}
            <td>{isSettling ? t('trend.settling') : null}</td>
            <td>{unreadDays && !isUnread ? t('trend.partlyRead', { count: unreadDays }) : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useTranslation } from 'react-i18next'
import type { TrendValue } from '../../../ui/trend-points.ts'
import { useFormat } from '../../../ui/use-format.ts'

/** The chart in words, for those who do not see it. */
export function DailyTable({
  points,
  caption,
  write,
}: {
  points: TrendValue[]
  caption: string
  write: (v: number) => string
}) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  return (
    <table className="sr-only">
      <caption>{caption}</caption>
      <tbody>
        {points.map(({ day, value, isSettling }) => (
          <tr key={day}>
            <th scope="row">{format.weekday(day)}</th>
            <td>{value === null ? t('daily.unknown') : write(value)}</td>
            <td>{isSettling ? t('daily.settling') : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { type CsvPlace, linesAround } from './csv-place.ts'

/** The line that was refused, between its neighbours. */
export function RefusedLine({ csv, place }: { csv: string; place: CsvPlace }) {
  const { t } = useTranslation('rates')
  return (
    <ol
      aria-label={t('refusedLine', { line: place.line })}
      className="figures overflow-x-auto rounded-control border border-line bg-surface-sunken py-1 font-mono text-label"
    >
      {linesAround(csv, place.line).map(({ number, text }) => {
        const isWrong = number === place.line
        return (
          <li
            key={number}
            aria-current={isWrong || undefined}
            className={cx('flex gap-4 px-3 leading-6 whitespace-pre', isWrong ? 'bg-loss-soft text-loss' : 'text-soft')}
          >
            <span className={cx('w-8 shrink-0 text-right select-none', isWrong ? 'font-medium' : 'text-quiet')}>
              {number}
            </span>
            <span>{text || ' '}</span>
          </li>
        )
      })}
    </ol>
  )
}

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  FigureGrid_MetricsFragment,
  MetricsInput,
  MetricsLineValues_MetricsLineFragment,
} from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { ChangeMark } from './change-mark.tsx'
import { comparisonGap } from './comparison-gap.ts'
import { ExplainButton } from './explain-button.tsx'
import { changeOf, numberOf, type ShownFigure } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

type FigureCellProps = {
  figure: ShownFigure
  metrics: FigureGrid_MetricsFragment
  question: MetricsInput
  isChosen: boolean
  onChoose: () => void
}

/** A figure with its change, what it was, and its course; one line for each currency. */
export function FigureCell({ figure, metrics, question, isChosen, onChoose }: FigureCellProps) {
  const { nameOf } = useFigureWords()
  const cell = useRef<HTMLDivElement>(null)
  const [only, second] = metrics.lines
  const isCompared = Boolean(metrics.comparedFrom)
  const isSingle = only !== undefined && second === undefined
  const course = isSingle ? courseOf(figure, metrics) : []
  return (
    <div
      ref={cell}
      className={cx(
        'group relative min-w-0 px-4 py-3 hover:bg-surface-hover has-[button[aria-pressed]:focus-visible]:outline-2 has-[button[aria-pressed]:focus-visible]:-outline-offset-2 has-[button[aria-pressed]:focus-visible]:outline-accent max-md:px-3.5 max-md:py-2',
        isChosen ? 'bg-surface-hover shadow-[inset_0_2px_0_var(--accent)]' : 'bg-surface',
      )}
    >
      <div className="flex h-4 items-center gap-1 text-label">
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={onChoose}
          className={cx(
            'min-w-0 truncate text-left after:absolute after:inset-0 after:content-[""] focus-visible:outline-none',
            isChosen ? 'font-medium text-text' : 'text-soft',
          )}
        >
          {nameOf(figure)}
        </button>
        <ExplainButton
          input={{ metrics: question, figure, currency: only?.currency }}
          figure={figure}
          below={cell}
          className={
            isChosen ? undefined : 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:hidden'
          }
        />
        {isSingle && isCompared ? (
          <span className="relative ml-auto">
            <ChangeMark
              figure={figure}
              change={changeIn(figure, only)}
              gap={comparisonGap(metrics.points, only.currency)}
            />
          </span>
        ) : null}
      </div>
      {isSingle ? (
        <SingleLine figure={figure} line={only} points={metrics.points} isCompared={isCompared} />
      ) : (
        <ManyLines figure={figure} lines={metrics.lines} points={metrics.points} isCompared={isCompared} />
      )}
      {course.length > 1 ? (
        <Sparkline
          values={course}
          className={cx(
            'pointer-events-none absolute right-4 bottom-3.5 h-5 w-18 max-md:hidden',
            isChosen ? 'text-accent' : 'text-quiet',
          )}
        />
      ) : null}
    </div>
  )
}

const changeIn = (figure: ShownFigure, line: MetricsLineValues_MetricsLineFragment) =>
  changeOf(numberOf(figure, line.figures), numberOf(figure, line.before))

const courseOf = (figure: ShownFigure, { points }: FigureGrid_MetricsFragment) =>
  points.map(({ lines }) => numberOf(figure, lines[0]?.figures))

type LineProps = {
  figure: ShownFigure
  line: MetricsLineValues_MetricsLineFragment
  points: FigureGrid_MetricsFragment['points']
  isCompared: boolean
}

function SingleLine({ figure, line, points, isCompared }: LineProps) {
  const { t } = useTranslation('metrics')
  const { write } = useFigureWords()
  const before = line.before ? write(figure, line.before, line.currency) : null
  const gap = comparisonGap(points, line.currency)
  return (
    <>
      <p className="figures mt-0.5 truncate text-figure max-md:text-figure-phone">
        {write(figure, line.figures, line.currency) ?? <Absent figure={figure} />}
      </p>
      {isCompared ? (
        <p className="figures truncate pr-20 text-label text-quiet max-md:hidden">
          {gap ? t('beforePart', { ...gap }) : before === null ? t('because.noBefore') : t('before', { value: before })}
        </p>
      ) : null}
    </>
  )
}

function ManyLines({ figure, lines, points, isCompared }: Omit<LineProps, 'line'> & { lines: LineProps['line'][] }) {
  const { write } = useFigureWords()
  return (
    <ul className="mt-1">
      {lines.map((line) => (
        <li key={line.currency} className="flex items-baseline gap-2">
          <span className="figures truncate text-figure-small max-md:text-figure-phone">
            {write(figure, line.figures, line.currency) ?? <Absent figure={figure} />}
          </span>
          <span className="text-micro text-quiet">{line.currency}</span>
          {isCompared ? (
            <span className="relative ml-auto text-label">
              <ChangeMark figure={figure} change={changeIn(figure, line)} gap={comparisonGap(points, line.currency)} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Absent({ figure }: { figure: ShownFigure }) {
  const { t } = useTranslation('metrics')
  return (
    <span className="relative">
      <Missing because={t(`because.${figure}`)} />
    </span>
  )
}

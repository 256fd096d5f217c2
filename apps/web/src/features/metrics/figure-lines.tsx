import { lazy, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureInput, MetricsLineValues_MetricsLineFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import { ChangeMark } from './change-mark.tsx'
import { comparisonGap } from './comparison-gap.ts'
import { changeOf, kindOf, numberOf, type ShownFigure } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

const load = () => import('./explain-popover.tsx')
const ExplainPopover = lazy(load)

type Line = MetricsLineValues_MetricsLineFragment
type Compared = {
  figure: ShownFigure
  line: Line
  /** Days of the compared period that were not read. */
  unreadBefore: number
}

/** The change of a line against the compared period, or why there is none to say. */
export function LineChange({ figure, line, unreadBefore }: Compared) {
  return (
    <ChangeMark
      figure={figure}
      change={changeOf(numberOf(figure, line.figures), numberOf(figure, line.before))}
      gap={comparisonGap(line, unreadBefore)}
    />
  )
}

type FigureLineProps = Compared & {
  isCompared: boolean
  /** What the compared figure is asked about. */
  inputBefore: FigureInput
}

/** The one line of a cell: large, and below it what it was. */
export function FigureLine({ figure, line, unreadBefore, isCompared, inputBefore }: FigureLineProps) {
  const { write } = useFigureWords()
  return (
    <>
      <p className="figures mt-1 truncate text-figure max-md:text-figure-phone">
        {write(figure, line.figures, line.currency) ?? <Absent figure={figure} />}
      </p>
      {isCompared ? (
        <p className="figures truncate pr-20 text-label text-quiet max-md:hidden">
          <Before figure={figure} line={line} unreadBefore={unreadBefore} input={inputBefore} />
        </p>
      ) : null}
    </>
  )
}

function Before({ figure, line, unreadBefore, input }: Compared & { input: FigureInput }) {
  const { t } = useTranslation('metrics')
  const { write } = useFigureWords()
  const gap = comparisonGap(line, unreadBefore)
  if (gap) return t(`gap.${gap.why}`, { count: gap.count })
  const before = line.before ? write(figure, line.before, line.currency) : null
  if (before === null) return t('because.noBefore')
  return (
    <LazyMenu
      menu={ExplainPopover}
      given={{ input, figure }}
      load={load}
      aria-haspopup="dialog"
      title={t(`explain.titles.${figure}`)}
      className="relative rounded-chip decoration-line-field decoration-dotted underline-offset-4 hover:underline data-[state=open]:underline"
    >
      {t('before', { value: before })}
    </LazyMenu>
  )
}

type FigureLinesProps = Omit<FigureLineProps, 'line' | 'inputBefore'> & {
  lines: readonly Line[]
  /** Where a line comes from, at a press. */
  explain: (line: Line) => ReactNode
}

/** A line for each currency, since two are never in one number. */
export function FigureLines({ figure, lines, unreadBefore, isCompared, explain }: FigureLinesProps) {
  const { write } = useFigureWords()
  return (
    <ul className="mt-0.5">
      {lines.map((line) => (
        <li key={line.currency} className="flex h-7 items-center gap-1.5 max-md:h-6">
          <span className="figures truncate text-figure-small max-md:font-semibold max-md:text-body">
            {write(figure, line.figures, line.currency) ?? <Absent figure={figure} />}
          </span>
          <span className={cx('text-micro text-quiet', kindOf(figure) === 'money' && 'max-md:hidden')}>
            {line.currency}
          </span>
          <span className="inline-flex max-md:hidden">{explain(line)}</span>
          {isCompared ? (
            <span className="relative ml-auto text-label max-md:text-micro">
              <LineChange figure={figure} line={line} unreadBefore={unreadBefore} />
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

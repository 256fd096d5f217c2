import { useRef } from 'react'
import type { FigureGrid_MetricsFragment, MetricsInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import { ExplainButton } from './explain-button.tsx'
import { FigureLine, FigureLines, LineChange } from './figure-lines.tsx'
import { numberOf, type ShownFigure } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

type FigureCellProps = {
  figure: ShownFigure
  metrics: FigureGrid_MetricsFragment
  question: MetricsInput
  isChosen: boolean
  onChoose: () => void
}

/** The whole cell is the button that chooses it; what else can be pressed lies above it. */
const chooser = 'min-w-0 truncate text-left after:absolute after:inset-0 after:content-[""] focus-visible:outline-none'
const focus =
  'has-[button[aria-pressed]:focus-visible]:outline-2 has-[button[aria-pressed]:focus-visible]:-outline-offset-2 has-[button[aria-pressed]:focus-visible]:outline-accent'

/** A figure with its change, what it was, and its course; one line for each currency. */
export function FigureCell({ figure, metrics, question, isChosen, onChoose }: FigureCellProps) {
  const { nameOf } = useFigureWords()
  const cell = useRef<HTMLDivElement>(null)
  const { lines, points } = metrics
  const { comparedUnreadDays: unreadBefore } = metrics.coverage
  const isCompared = Boolean(metrics.comparedFrom)
  const only = lines.length === 1 ? lines[0] : undefined
  const explain = (currency: string | undefined) => (
    <ExplainButton
      input={{ metrics: question, figure, currency }}
      figure={figure}
      below={cell}
      className={
        isChosen ? undefined : 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:hidden'
      }
    />
  )
  return (
    <div
      ref={cell}
      className={cx(
        'group relative min-h-24.5 min-w-0 px-4 py-3 hover:bg-surface-hover max-md:min-h-15.5 max-md:px-3.5 max-md:py-2',
        focus,
        isChosen ? 'bg-surface-hover shadow-[inset_0_2px_0_var(--accent)]' : 'bg-surface',
      )}
    >
      <div className="flex h-4 items-center gap-1 text-label">
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={onChoose}
          className={cx(chooser, isChosen ? 'font-medium text-text' : 'text-soft')}
        >
          {nameOf(figure)}
        </button>
        {only ? explain(only.currency) : <span className="md:hidden">{explain(lines[0]?.currency)}</span>}
        {only && isCompared ? (
          <span className="relative ml-auto">
            <LineChange figure={figure} line={only} unreadBefore={unreadBefore} />
          </span>
        ) : null}
      </div>
      {only ? (
        <FigureLine
          figure={figure}
          line={only}
          unreadBefore={unreadBefore}
          isCompared={isCompared}
          inputBefore={{ metrics: question, figure, currency: only.currency, side: 'BEFORE' }}
        />
      ) : (
        <FigureLines
          figure={figure}
          lines={lines}
          unreadBefore={unreadBefore}
          isCompared={isCompared}
          explain={({ currency }) => explain(currency)}
        />
      )}
      {only && points.length > 1 ? (
        <Sparkline
          values={points.map((point) => numberOf(figure, point.lines[0]?.figures))}
          className={cx(
            'pointer-events-none absolute right-4 bottom-3.5 h-5 w-18 max-md:hidden',
            isChosen ? 'text-accent' : 'text-quiet',
          )}
        />
      ) : null}
    </div>
  )
}

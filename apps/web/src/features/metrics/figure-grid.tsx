import type { FigureGrid_MetricsFragment, MetricsInput } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { FigureCell } from './figure-cell.tsx'
import { type ShownFigure, shownFigures } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

graphql(`
  fragment MetricsLineValues_MetricsLine on MetricsLine {
    currency
    figures {
      ...MetricFiguresValues_MetricFigures
    }
    before {
      ...MetricFiguresValues_MetricFigures
    }
    notCompared
    unreadDays
  }
`)

graphql(`
  fragment FigureGrid_Metrics on Metrics {
    comparedFrom
    coverage {
      comparedUnreadDays
    }
    lines {
      ...MetricsLineValues_MetricsLine
    }
    points {
      from
      isUnread
      lines {
        ...MetricsLineValues_MetricsLine
      }
    }
  }
`)

type FigureGridProps = {
  metrics: FigureGrid_MetricsFragment
  question: MetricsInput
  chosen: ShownFigure
  onChoose: (figure: ShownFigure) => void
}

const look = 'grid grid-cols-2 gap-px bg-line! lg:grid-cols-4'

/** Eight figures against the compared period; pressing one shows it on the chart. */
export function FigureGrid({ metrics, question, chosen, onChoose }: FigureGridProps) {
  return (
    <Panel className={look}>
      {shownFigures.map((figure) => (
        <FigureCell
          key={figure}
          figure={figure}
          metrics={metrics}
          question={question}
          isChosen={figure === chosen}
          onChoose={() => onChoose(figure)}
        />
      ))}
    </Panel>
  )
}

/** The same places with their names, before there is anything to put in them. */
export function FigureGridWaiting() {
  const { nameOf } = useFigureWords()
  return (
    <Panel className={look}>
      {shownFigures.map((figure) => (
        <div key={figure} className="min-h-24.5 bg-surface px-4 py-3 max-md:min-h-15.5 max-md:px-3.5 max-md:py-2">
          <p className="text-label text-quiet">{nameOf(figure)}</p>
          <Waiting>
            <Skeleton className="mt-2 h-5 w-32 max-w-full" />
            <Skeleton className="mt-2.5 h-3 w-20 max-md:hidden" />
          </Waiting>
        </div>
      ))}
    </Panel>
  )
}

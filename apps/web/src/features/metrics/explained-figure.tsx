import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureInput, MetricsLineValues_MetricsLineFragment } from '../../gql/graphql.ts'
import { Missing } from '../../ui/figures.tsx'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import type { ShownFigure } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

const load = () => import('./explain-popover.tsx')
const ExplainPopover = lazy(load)

type ExplainedFigureProps = { figure: ShownFigure; line: MetricsLineValues_MetricsLineFragment; input: FigureInput }

/** A figure of a table that says where it comes from at a press. */
export function ExplainedFigure({ figure, line, input }: ExplainedFigureProps) {
  const { t } = useTranslation('metrics')
  const { write } = useFigureWords()
  const written = write(figure, line.figures, line.currency)
  if (written === null) return <Missing because={t(`because.${figure}`)} />
  return (
    <LazyMenu
      menu={ExplainPopover}
      given={{ input, figure }}
      load={load}
      aria-haspopup="dialog"
      title={t(`explain.titles.${figure}`)}
      className="rounded-chip decoration-line-field decoration-dotted underline-offset-4 hover:underline data-[state=open]:underline"
    >
      {written}
    </LazyMenu>
  )
}

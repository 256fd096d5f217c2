import { Info } from 'lucide-react'
import { lazy, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import type { ShownFigure } from './figures.ts'

const load = () => import('./explain-popover.tsx')
const ExplainPopover = lazy(load)

type ExplainButtonProps = {
  input: FigureInput
  figure: ShownFigure
  /** What the explanation must leave in sight. */
  below: RefObject<HTMLElement | null>
  className?: string
}

/** Where a figure comes from, at a press. */
export function ExplainButton({ input, figure, below, className }: ExplainButtonProps) {
  const { t } = useTranslation('metrics')
  const label = t(`explain.titles.${figure}`)
  return (
    <LazyMenu
      menu={ExplainPopover}
      given={{ input, figure, below }}
      load={load}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      className={cx(
        'relative inline-flex size-5 shrink-0 items-center justify-center rounded-chip text-quiet hover:bg-surface-strong hover:text-text data-[state=open]:bg-surface-strong data-[state=open]:opacity-100 pointer-coarse:size-8',
        className,
      )}
    >
      <Info aria-hidden className="size-3.5 stroke-[1.75]" />
    </LazyMenu>
  )
}

import { X } from 'lucide-react'
import type { ReactElement, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureInput } from '../../gql/graphql.ts'
import { Popover } from '../../ui/popover.tsx'
import { ExplainCard } from './explain-card.tsx'
import type { ShownFigure } from './figures.ts'

type ExplainPopoverProps = {
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  input: FigureInput
  figure: ShownFigure
  /** What it must leave in sight; its own button where nothing is said. */
  below?: RefObject<HTMLElement | null>
}

/** A figure that explains itself: how it is made, of what, and how fresh that is. */
export default function ExplainPopover({ input, figure, below, ...popover }: ExplainPopoverProps) {
  const { t } = useTranslation(['metrics', 'ui'])
  const title = t(`explain.titles.${figure}`)
  return (
    <Popover {...popover} anchor={below} label={title} className="w-106! p-0!">
      <div className="flex items-center justify-between gap-4 px-4 pt-3">
        <h3 className="text-heading">{title}</h3>
        <button
          type="button"
          aria-label={t('close', { ns: 'ui' })}
          onClick={() => popover.onOpenChange(false)}
          className="-mr-2 inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-surface-hover hover:text-text"
        >
          <X aria-hidden className="size-4 stroke-[1.75]" />
        </button>
      </div>
      <ExplainCard input={input} />
    </Popover>
  )
}

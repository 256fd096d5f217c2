import { type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn_BoardColumnFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { isFinal } from './board-cards.ts'
import { useColumnDrop } from './use-column-drop.ts'

graphql(`
  fragment BoardColumn_BoardColumn on BoardColumn {
    stage {
      id
      kind
      name
    }
    count
    values {
      amount
      currency
    }
  }
`)

type BoardColumnProps = {
  column: BoardColumn_BoardColumnFragment
  count: number
  /** How many more there are than are shown. */
  hidden: number
  isLoading: boolean
  /** A card that is moved by the keyboard would come here. */
  isAimedAt: boolean
  onDrop: (ticketId: string) => void
  onMore: () => void
  /** The cards, each a list item. */
  children: ReactNode
}

/** A stage: how many tickets and what they come to, and the cards, which can be let go here. */
export function BoardColumn({
  column,
  count,
  hidden,
  isLoading,
  isAimedAt,
  onDrop,
  onMore,
  children,
}: BoardColumnProps) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const titleId = useId()
  const body = useRef<HTMLElement>(null)
  const isOver = useColumnDrop(body, onDrop)
  const { stage, values } = column
  return (
    <section
      ref={body}
      aria-labelledby={titleId}
      className={cx(
        'row-span-2 grid min-w-0 snap-start grid-cols-[minmax(0,1fr)] grid-rows-subgrid rounded-panel',
        (isOver || isAimedAt) && 'bg-surface-sunken outline-2 outline-offset-2 outline-accent outline-dashed',
      )}
    >
      <header className="flex min-h-7 items-start justify-between gap-3 pb-2">
        <h2 id={titleId} className="flex min-w-0 items-baseline gap-2 text-body font-medium">
          <span className="truncate" title={stage.name}>
            {stage.name}
          </span>
          <span className="figures text-quiet">
            {format.number(count)}
            <span className="sr-only"> {t('board.tickets', { count })}</span>
          </span>
          {isFinal(stage.kind) ? (
            <span className="text-label font-normal text-quiet">{t('board.lastDays')}</span>
          ) : null}
        </h2>
        <ColumnValues values={values} />
      </header>
      <div className="flex min-h-40 flex-col">
        <ul className="flex flex-col gap-2">{children}</ul>
        {count === 0 && hidden === 0 ? <p className="px-3 py-2 text-label text-quiet">{t('board.nothing')}</p> : null}
        {hidden > 0 ? (
          <Button variant="ghost" size="sm" busy={isLoading} onClick={onMore} className="mt-1 self-start font-normal">
            {t('board.more', { count: hidden })}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

/** Each currency by itself, one below the other. */
function ColumnValues({ values }: { values: BoardColumn_BoardColumnFragment['values'] }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  if (values.length === 0) {
    return (
      <span className="text-quiet">
        —<span className="sr-only"> {t('board.noValues')}</span>
      </span>
    )
  }
  return (
    <ul className="figures shrink-0 text-right text-quiet">
      {values.map((value) => (
        <li key={value.currency}>{format.money(value, { whole: true })}</li>
      ))}
    </ul>
  )
}

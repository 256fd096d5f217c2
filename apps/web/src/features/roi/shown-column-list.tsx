import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { withColumn, withColumnAt } from './chosen-columns.ts'
import type { ShownColumn } from './roi-columns.ts'
import { useColumnDrag } from './use-column-drag.ts'
import { useRoiWords } from './use-roi-words.ts'

type ShownColumnListProps = {
  columns: readonly ShownColumn[]
  onChoose: (columns: readonly ShownColumn[]) => void
}

/** The shown columns, put in order by dragging, or by arrows on the handle. */
export function ShownColumnList({ columns, onChoose }: ShownColumnListProps) {
  const { t } = useTranslation('roi')
  const { nameOf } = useRoiWords()
  const list = useRef<HTMLUListElement>(null)
  const moved = useRef<HTMLButtonElement | null>(null)
  const [said, setSaid] = useState('')
  const move = (column: ShownColumn, place: number) => {
    const next = withColumnAt(columns, column, place)
    if (next.join() === columns.join()) return
    onChoose(next)
    setSaid(t('chooser.moved', { column: nameOf(column), place: next.indexOf(column) + 1, count: next.length }))
  }
  const { dragged, drag } = useColumnDrag(list, columns.length, move)
  // A handle that has moved in the page has lost the focus.
  useLayoutEffect(() => {
    if (columns.length) moved.current?.focus()
    moved.current = null
  }, [columns])
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, column: ShownColumn) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!by) return
    event.preventDefault()
    moved.current = event.currentTarget
    move(column, columns.indexOf(column) + by)
  }
  return (
    <>
      <ul ref={list}>
        {columns.map((column) => (
          <li
            key={column}
            className={cx(
              'flex h-7.5 items-center gap-2.5 max-md:h-11',
              dragged === column && 'rounded-chip bg-surface-hover',
            )}
          >
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
            <label className="flex h-full min-w-0 flex-1 cursor-pointer items-center gap-2.5">
              <Checkbox
                checked
                disabled={columns.length === 1}
                label={nameOf(column)}
                onChange={() => onChoose(withColumn(columns, column, false))}
              />
              {nameOf(column)}
            </label>
            <button
              type="button"
              aria-label={t('chooser.move', { column: nameOf(column) })}
              onKeyDown={(event) => onKeyDown(event, column)}
              onPointerDown={() => drag(column)}
              className="-mr-1.5 inline-flex size-6 cursor-grab! touch-none items-center justify-center rounded-chip text-quiet hover:text-text active:cursor-grabbing! max-md:size-10"
            >
              <GripVertical aria-hidden className="size-3.5 stroke-[1.75]" />
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  )
}

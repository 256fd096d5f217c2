import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { TreeLine } from './roi-tree.ts'
import { stepped, stepsIn } from './steps-in.ts'

type StandInRowProps = {
  line: Exclude<TreeLine, { kind: 'row' }>
  span: number
  index: number
  isCurrent: boolean
  current: RefObject<HTMLTableRowElement | null> | null
}

/** Stands for rows that are on their way, did not come, or come at a press. */
export function StandInRow({ line, span, index, isCurrent, current }: StandInRowProps) {
  const { t } = useTranslation('roi')
  return (
    <tr
      ref={current}
      data-line={line.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={line.depth + 1}
      aria-busy={line.kind === 'waiting' || undefined}
      className="h-9 max-md:h-12 cursor-pointer scroll-my-24 outline-offset-[-2px] hover:bg-surface-hover"
    >
      <td colSpan={span} className="border-b border-line pr-3 pl-4">
        <span className={cx('flex items-center gap-3 text-label', stepped)} style={stepsIn(line.depth)}>
          {line.kind === 'waiting' ? <Skeleton className="h-3 w-48" /> : null}
          {line.kind === 'waiting' ? <span className="sr-only">{t('waiting')}</span> : null}
          {line.kind === 'failed' ? (
            <span className="text-loss">
              {t('branchFailed')} <span className="font-medium text-text underline">{t('askAgain')}</span>
            </span>
          ) : null}
          {line.kind === 'more' ? <span className="text-accent">{t('more', { count: line.left })}</span> : null}
        </span>
      </td>
    </tr>
  )
}

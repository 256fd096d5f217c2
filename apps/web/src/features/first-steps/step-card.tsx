import { Check } from 'lucide-react'
import { Children, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'

export type StepState = 'done' | 'now' | 'later'

type StepCardProps = {
  number: number
  state: StepState
  title: ReactNode
  lead: ReactNode
  /** How long it takes, while it is still to be done. */
  time: ReactNode
  children?: ReactNode
}

/** One step of the way: its number, what it is for and, when it is its turn, what to do. */
export function StepCard({ number, state, title, lead, time, children }: StepCardProps) {
  const { t } = useTranslation('start')
  return (
    <li
      className="flex gap-4 border-b border-line p-4 last:border-b-0 md:p-5"
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span
        aria-hidden
        className={cx(
          'figures flex size-6 shrink-0 items-center justify-center rounded-full font-semibold text-label',
          state === 'now' && 'bg-solid text-on-solid',
          state === 'done' && 'bg-gain-soft text-gain',
          state === 'later' && 'border border-line-field text-quiet',
        )}
      >
        {state === 'done' ? <Check className="size-3.5 stroke-[2.5]" /> : number}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className={cx('text-heading', state === 'later' && 'text-soft')}>
            {title}
            {state === 'done' ? <span className="sr-only"> ({t('done')})</span> : null}
          </h2>
          <span className="text-label text-quiet">{state === 'done' ? t('done') : time}</span>
        </div>
        <div className={cx('mt-0.5 max-w-140', state === 'now' ? 'text-soft' : 'text-quiet')}>{lead}</div>
        {Children.toArray(children).length ? <div className="mt-4">{children}</div> : null}
      </div>
    </li>
  )
}

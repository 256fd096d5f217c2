import { Calendar, ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { useLetterKeys } from '../../ui/hotkeys.ts'
import { useFormat } from '../../ui/use-format.ts'
import { comparisonKey, ownPeriodKey, presets } from './presets.ts'
import { usePeriod } from './use-period.ts'

const loadMenu = () => import('./period-menu.tsx')
const PeriodMenu = lazy(loadMenu)

const look =
  'inline-flex h-8 items-center border border-line-strong bg-surface hover:bg-surface-hover disabled:text-quiet max-md:h-11'

/** The days that a screen shows: a preset or days of their own, the ones before and after, all also by keys. */
export function PeriodPicker() {
  const { t } = useTranslation('period')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  // It stays once it was there: on closing, the focus goes back to its button.
  const [mounted, setMounted] = useState(false)
  const openMenu = () => {
    setMounted(true)
    setOpen(true)
  }
  const { period, comparison, hasNext, choose, compare, move } = usePeriod()
  useLetterKeys({
    ...Object.fromEntries(presets.map(({ key, name }) => [key, () => choose(name)])),
    [ownPeriodKey]: openMenu,
    [comparisonKey]: () => compare(comparison === 'none' ? 'previous' : 'none'),
    arrowleft: () => move(-1),
    arrowright: () => move(1),
  })
  const range = format.dayRange(period.from, period.to)
  const trigger = (
    <button
      type="button"
      aria-haspopup="dialog"
      onPointerEnter={loadMenu}
      onFocus={loadMenu}
      {...(mounted ? {} : { onClick: openMenu })}
      className={cx(look, 'min-w-0 flex-1 gap-2 px-3 focus-visible:z-10')}
    >
      <Calendar aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-quiet" />
      {period.preset ? (
        <span className="truncate font-medium">
          <span className="max-md:hidden">{t(`presets.${period.preset}`)}</span>
          <span className="md:hidden">{t(`presetsShort.${period.preset}`)}</span>
        </span>
      ) : null}
      <span className={cx('figures whitespace-nowrap', period.preset ? 'text-quiet' : 'font-medium')}>{range}</span>
      <ChevronDown aria-hidden className="ml-auto size-3.5 shrink-0 stroke-[1.75] text-quiet" />
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs of a form
    <div role="group" aria-label={t('label')} className="flex min-w-0 -space-x-px max-md:min-w-50 max-md:flex-1">
      <button
        type="button"
        aria-label={t('before')}
        onClick={() => move(-1)}
        className={cx(look, 'rounded-l-control px-2 focus-visible:z-10 max-md:hidden')}
      >
        <ChevronLeft aria-hidden className="size-4 stroke-[1.75]" />
      </button>
      <div className="flex min-w-0 flex-1 max-md:[&>button]:rounded-control">
        {mounted ? (
          <Suspense fallback={trigger}>
            <PeriodMenu trigger={trigger} open={open} onOpenChange={setOpen} />
          </Suspense>
        ) : (
          trigger
        )}
      </div>
      <button
        type="button"
        aria-label={t('after')}
        disabled={!hasNext}
        title={hasNext ? undefined : t('noneAfter')}
        onClick={() => move(1)}
        className={cx(look, 'rounded-r-control px-2 focus-visible:z-10 max-md:hidden')}
      >
        <ChevronRight aria-hidden className="size-4 stroke-[1.75]" />
      </button>
    </div>
  )
}

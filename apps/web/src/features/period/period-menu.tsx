import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Popover } from '../../ui/popover.tsx'
import { OwnPeriod } from './own-period.tsx'
import { presets } from './presets.ts'
import { usePeriod } from './use-period.ts'

type PeriodMenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

/** The presets with their keys, and below them days of one's own. */
export default function PeriodMenu(menu: PeriodMenuProps) {
  const { t } = useTranslation('period')
  const { period, today, choose } = usePeriod()
  const close = () => menu.onOpenChange(false)
  return (
    <Popover {...menu} label={t('label')} align="end" className="w-72! p-1!">
      <ul>
        {presets.map(({ name, key }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={period.preset === name}
              onClick={() => {
                choose(name)
                close()
              }}
              className={cx(
                'flex h-8 w-full items-center gap-2 rounded-chip px-2.5 text-left hover:bg-surface-hover hover:text-text max-md:h-11',
                period.preset === name ? 'font-medium text-text' : 'text-soft',
              )}
            >
              <span className="flex-1">{t(`presets.${name}`)}</span>
              {period.preset === name ? <Check aria-hidden className="size-3.5 stroke-2 text-accent" /> : null}
              <Kbd className="uppercase max-md:hidden">{key}</Kbd>
            </button>
          </li>
        ))}
      </ul>
      <OwnPeriod
        key={`${period.from}${period.to}`}
        period={period}
        today={today}
        onChoose={(own) => {
          choose(own)
          close()
        }}
      />
    </Popover>
  )
}

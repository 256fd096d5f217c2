import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { comparedPeriod } from './period-address.ts'
import { usePeriod } from './use-period.ts'

type ComparisonMenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

/** What the period can be compared with, each with its days. */
export default function ComparisonMenu(menu: ComparisonMenuProps) {
  const { t } = useTranslation('period')
  const format = useFormat()
  const { period, comparison, compare } = usePeriod()
  return (
    <Menu {...menu}>
      <MenuLabel>{t('compareWith')}</MenuLabel>
      {(['previous', 'year', 'none'] as const).map((each) => {
        const days = comparedPeriod(period, each)
        return (
          <MenuItem
            key={each}
            checked={each === comparison}
            hint={days ? <span className="figures">{format.dayRange(days.from, days.to)}</span> : undefined}
            onSelect={() => compare(each)}
          >
            {t(`comparisons.${each}`)}
          </MenuItem>
        )
      })}
    </Menu>
  )
}

import { ChevronDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { usePeriod } from './use-period.ts'

const loadMenu = () => import('./comparison-menu.tsx')
const ComparisonMenu = lazy(loadMenu)

/** `vs. Período anterior 24/09 – 21/10`. */
export function ComparisonPicker() {
  const { t } = useTranslation('period')
  const format = useFormat()
  const { comparison, compared } = usePeriod()
  return (
    <LazyMenu
      menu={ComparisonMenu}
      load={loadMenu}
      className="inline-flex h-8 min-w-0 items-center gap-1.5 rounded-control border border-line-strong bg-surface px-3 hover:bg-surface-hover max-md:h-11"
    >
      {compared ? <span className="text-quiet">{t('versus')}</span> : null}
      <span className="truncate font-medium max-md:hidden">{t(`comparisons.${comparison}`)}</span>
      <span className="truncate font-medium md:hidden">{t(`comparisonsShort.${comparison}`)}</span>
      {compared ? (
        <span className="figures whitespace-nowrap text-quiet max-md:hidden">
          {format.dayRange(compared.from, compared.to)}
        </span>
      ) : null}
      <ChevronDown aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-quiet" />
    </LazyMenu>
  )
}

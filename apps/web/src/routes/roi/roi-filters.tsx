import { ListFilter } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import type { useRoi } from './use-roi.ts'

const load = () => import('./roi-filter-form.tsx')
const RoiFilterForm = lazy(load)

/** `Filtros 1`: how many hold beside the name. */
export function RoiFilters({ roi }: { roi: ReturnType<typeof useRoi> }) {
  const { t } = useTranslation('roi')
  const { client, accounts, attributionDate, currency } = roi
  const held = [client, accounts.length, attributionDate === 'CONVERSION', currency].filter(Boolean).length
  return (
    <LazyMenu
      menu={RoiFilterForm}
      given={{ roi }}
      load={load}
      aria-haspopup="dialog"
      className="inline-flex h-8 items-center gap-2 rounded-control border border-line-strong bg-surface px-3 font-medium hover:bg-surface-hover data-[state=open]:bg-surface-strong max-md:h-10"
    >
      <ListFilter aria-hidden className="size-3.5 stroke-[1.75] text-quiet" />
      {t('filters.label')}
      {held ? <span className="figures font-normal text-quiet">{held}</span> : null}
    </LazyMenu>
  )
}

import { Building2, ChevronsUpDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import { clientIn } from './client-address.ts'
import { useClientNames } from './use-client-names.ts'

const load = () => import('./client-menu.tsx')
const ClientMenu = lazy(load)

/** `Todos os clientes`: whose figures a screen shows, before its name. Nothing where there are no clients. */
export function ClientCrumb() {
  const { t } = useTranslation('shell')
  const [search] = useSearchParams()
  const clients = useClientNames()
  const chosen = clientIn(search)
  if (!clients || (clients.length === 0 && !chosen)) return null
  const name = chosen ? (clients.find(({ id }) => id === chosen)?.name ?? t('oneClient')) : t('allClients')
  return (
    <>
      <li className="-ml-1.5 min-w-0 max-md:max-w-44">
        <LazyMenu
          menu={ClientMenu}
          given={{ clients, chosen }}
          load={load}
          className="flex h-8 max-w-60 min-w-0 items-center gap-1.5 rounded-control px-1.5 text-soft hover:bg-surface-hover hover:text-text data-[state=open]:bg-surface-hover max-md:h-10"
        >
          <Building2 aria-hidden className="size-4 shrink-0 stroke-[1.75] text-quiet max-md:hidden" />
          <span className="sr-only">{t('switchClient')} </span>
          <span className="truncate">{name}</span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-quiet" />
        </LazyMenu>
      </li>
      <li aria-hidden className="text-quiet max-md:hidden">
        /
      </li>
    </>
  )
}

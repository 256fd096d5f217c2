import { ChevronsUpDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrent } from '../../features/organizations/current.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LazyMenu } from '../../ui/lazy-menu.tsx'

const loadOrganizationMenu = () => import('./organization-menu.tsx')
const loadUserMenu = () => import('./user-menu.tsx')
const OrganizationMenu = lazy(loadOrganizationMenu)
const UserMenu = lazy(loadUserMenu)

const look =
  'flex w-full items-center gap-2.5 rounded-control px-2 text-left hover:bg-surface-hover data-[state=open]:bg-surface-hover'

/** For whom: the organisation, and the way to the others. */
export function OrganizationButton() {
  const { t } = useTranslation('shell')
  const { organization } = useCurrent()
  return (
    <LazyMenu menu={OrganizationMenu} load={loadOrganizationMenu} className={`${look} h-10`}>
      <Avatar name={organization.name} of="organization" size="sm" />
      <span className="min-w-0 flex-1 truncate font-medium">
        <span className="sr-only">{t('switchOrganization')} </span>
        {organization.name}
      </span>
      {organization.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
      <ChevronsUpDown aria-hidden className="size-4 shrink-0 stroke-[1.75] text-quiet" />
    </LazyMenu>
  )
}

/** Who: the person, their role here, and what is theirs to choose. */
export function PersonButton() {
  const { t } = useTranslation('shell')
  const { person, organization } = useCurrent()
  return (
    <LazyMenu menu={UserMenu} load={loadUserMenu} className={`${look} h-11`}>
      <Avatar name={person.name} />
      <span className="min-w-0">
        <span className="block truncate font-medium">
          <span className="sr-only">{t('personMenu')} </span>
          {person.name}
        </span>
        <span className="block truncate text-label text-quiet">{t(`roles.${organization.role}`)}</span>
      </span>
    </LazyMenu>
  )
}

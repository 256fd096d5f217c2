import { ChevronsUpDown, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { chooseOrganization } from '../../features/organizations/chosen-organization.ts'
import { useCurrent } from '../../features/organizations/current.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'

export function OrganizationMenu() {
  const { t } = useTranslation('shell')
  const { person, organization, organizations } = useCurrent()
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('switchOrganization', { name: organization.name })}
          className="flex h-10 w-full items-center gap-2.5 rounded-control px-2 text-left hover:bg-surface-hover data-[state=open]:bg-surface-hover"
        >
          <Avatar name={organization.name} of="organization" size="sm" />
          <span className="min-w-0 flex-1 truncate font-medium">{organization.name}</span>
          {organization.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 stroke-[1.75] text-quiet" />
        </button>
      }
    >
      <MenuLabel>{t('organizations')}</MenuLabel>
      {organizations.map(({ id, name, isDemo }) => (
        <MenuItem
          key={id}
          checked={id === organization.id}
          hint={isDemo ? t('demo') : undefined}
          onSelect={() => id === organization.id || chooseOrganization(person.id, id)}
        >
          {name}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem asChild>
        <Link to="/organizations/new">
          <Plus aria-hidden className="size-4 stroke-[1.75]" />
          {t('newOrganization')}
        </Link>
      </MenuItem>
    </Menu>
  )
}

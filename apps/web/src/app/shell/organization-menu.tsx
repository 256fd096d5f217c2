import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { chooseOrganization } from '../../features/organizations/chosen-organization.ts'
import { useCurrent } from '../../features/organizations/current.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'

type OrganizationMenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

export default function OrganizationMenu(menu: OrganizationMenuProps) {
  const { t } = useTranslation('shell')
  const { person, organization, organizations } = useCurrent()
  return (
    <Menu align="start" {...menu}>
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

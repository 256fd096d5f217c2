import { Ellipsis, ListFilter, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { CopyItem } from '../../ui/copy-item.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'

type ConnectionMenuProps = {
  connection: ConnectionRow_ConnectionFragment
  /** Opens how its token is renewed; left out for whoever may not change it. */
  onRenewal: (() => void) | undefined
}

export function ConnectionMenu({ connection, onRenewal }: ConnectionMenuProps) {
  const { t } = useTranslation('connections')
  return (
    <Menu trigger={<IconButton label={t('menu', { name: connection.name })} icon={Ellipsis} />}>
      <MenuLabel>{connection.name}</MenuLabel>
      <MenuItem asChild>
        <Link to={`/accounts?profile=${connection.id}`}>
          <ListFilter aria-hidden className="size-4 stroke-[1.75]" />
          {t('seeAccounts')}
        </Link>
      </MenuItem>
      {onRenewal ? (
        <MenuItem icon={RefreshCw} onSelect={onRenewal}>
          {t('renewal.menu')}
        </MenuItem>
      ) : null}
      <CopyItem text={connection.metaUserId}>{t('copyId')}</CopyItem>
    </Menu>
  )
}

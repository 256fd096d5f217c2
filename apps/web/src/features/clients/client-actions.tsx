import { Archive, ArchiveRestore, Ellipsis, LayoutDashboard, Pencil, Plug } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import { ClientAccountsDialog } from './client-accounts-dialog.tsx'
import { ClientNameDialog } from './client-name-dialog.tsx'
import { useArchiveClient } from './use-archive-client.ts'

type ClientActionsProps = { client: ClientRow_ClientFragment; way: string; mayChange: boolean }

export function ClientActions({ client, way, mayChange }: ClientActionsProps) {
  const { t } = useTranslation('clients')
  const [opened, setOpened] = useState<'name' | 'accounts' | null>(null)
  const archive = useArchiveClient(client)
  const close = (isOpen: boolean) => isOpen || setOpened(null)
  return (
    <>
      <Menu trigger={<IconButton label={t('menu', { name: client.name })} icon={Ellipsis} />}>
        <MenuLabel>{client.name}</MenuLabel>
        <MenuItem asChild>
          <Link to={way}>
            <LayoutDashboard aria-hidden className="size-4 stroke-[1.75]" />
            {t('openOverview')}
          </Link>
        </MenuItem>
        {mayChange ? (
          <>
            <MenuSeparator />
            {client.isArchived ? null : (
              <MenuItem icon={Plug} onSelect={() => setOpened('accounts')}>
                {t('chooseAccounts')}
              </MenuItem>
            )}
            <MenuItem icon={Pencil} onSelect={() => setOpened('name')}>
              {t('rename')}
            </MenuItem>
            <MenuItem icon={client.isArchived ? ArchiveRestore : Archive} onSelect={archive}>
              {t(client.isArchived ? 'unarchive' : 'archive')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {opened === 'name' ? <ClientNameDialog open onOpenChange={close} client={client} /> : null}
      {opened === 'accounts' ? <ClientAccountsDialog open onOpenChange={close} client={client} /> : null}
    </>
  )
}

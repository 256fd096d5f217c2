import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'

type ClientMenuProps = {
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  clients: readonly { id: string; name: string }[]
  chosen: string | null
}

/** All clients, or one of them; the address keeps everything else it says. */
export default function ClientMenu({ clients, chosen, ...menu }: ClientMenuProps) {
  const { t } = useTranslation('shell')
  const [, setSearch] = useSearchParams()
  const choose = (id: string | null) =>
    setSearch(
      (now) => {
        if (id) now.set('client', id)
        else now.delete('client')
        return now
      },
      { preventScrollReset: true },
    )
  return (
    <Menu align="start" {...menu}>
      <MenuItem checked={chosen === null} onSelect={() => choose(null)}>
        {t('allClients')}
      </MenuItem>
      <MenuSeparator />
      <div className="max-h-80 overflow-y-auto">
        {clients.map(({ id, name }) => (
          <MenuItem key={id} checked={id === chosen} onSelect={() => choose(id)}>
            {name}
          </MenuItem>
        ))}
      </div>
    </Menu>
  )
}

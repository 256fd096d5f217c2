import { Ellipsis, GalleryVerticalEnd, History, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BackfillDialog } from '../../features/insights/backfill-dialog.tsx'
import { useFetchSpend } from '../../features/insights/use-fetch-spend.ts'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { CopyItem } from '../../ui/copy-item.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast.ts'

type AccountMenuProps = {
  account: AccountRow_AdAccountFragment
  /** Whether this person may have it read. */
  mayRead: boolean
  onStarted: () => void
}

/** What can be asked of an account: its last day now, its history, its creatives. */
export function AccountMenu({ account, mayRead, onStarted }: AccountMenuProps) {
  const { t } = useTranslation('accounts')
  const [isChoosing, setChoosing] = useState(false)
  const { fetchSpend } = useFetchSpend((job) => {
    toast.message(t('readingBegan', { name: account.name }), { description: job.message })
    onStarted()
  })
  return (
    <>
      <Menu trigger={<IconButton label={t('menu', { name: account.name })} icon={Ellipsis} />}>
        <MenuLabel>{account.name}</MenuLabel>
        {mayRead ? (
          <>
            <MenuItem
              icon={RefreshCw}
              disabled={!account.isActive}
              hint={t('yesterday')}
              onSelect={() => fetchSpend({ adAccountId: account.id })}
            >
              {t('readNow')}
            </MenuItem>
            <MenuItem icon={History} disabled={!account.isActive} onSelect={() => setChoosing(true)}>
              {t('readHistory')}
            </MenuItem>
            <MenuSeparator />
          </>
        ) : null}
        <MenuItem asChild>
          <Link to={`/creatives?account=${account.id}`}>
            <GalleryVerticalEnd aria-hidden className="size-4 stroke-[1.75]" />
            {t('seeRanking')}
          </Link>
        </MenuItem>
        <CopyItem text={account.metaAccountId}>{t('copyNumber')}</CopyItem>
      </Menu>
      {isChoosing ? <BackfillDialog open onOpenChange={setChoosing} account={account} onStarted={onStarted} /> : null}
    </>
  )
}

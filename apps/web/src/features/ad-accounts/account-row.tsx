import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { cityOfZone } from '../../ui/format-time.ts'
import { Switch } from '../../ui/switch.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { AccountName } from './account-name.tsx'
import { ClientChooser } from './client-chooser.tsx'
import { DatasetChooser } from './dataset-chooser.tsx'
import { LastRead } from './last-read.tsx'
import { SourceProfile } from './source-profile.tsx'
import { useConfigureAccount } from './use-configure-account.ts'

type AccountRowProps = {
  account: AccountRow_AdAccountFragment
  clients: readonly { id: string; name: string }[] | undefined
  /** Whether this person may switch it, and choose its client and dataset. */
  mayAct: boolean
  menu: ReactNode
  below: ReactNode
}

export function AccountRow({ account, clients, mayAct, menu, below }: AccountRowProps) {
  const { t } = useTranslation('accounts')
  const { switchAccount } = useConfigureAccount(account)
  return (
    <>
      <Row size="two" className={cx('h-12', below && 'border-b-0')}>
        <Cell>
          <Switch
            label={t('follow', { name: account.name })}
            checked={account.isActive}
            disabled={!mayAct}
            onChange={switchAccount}
          />
        </Cell>
        <Cell className="py-1">
          <AccountName account={account} />
        </Cell>
        <Cell className="whitespace-nowrap">
          <SourceProfile connections={account.connections} />
        </Cell>
        <Cell>
          {mayAct ? <ClientChooser account={account} clients={clients} /> : (account.client?.name ?? <Missing />)}
        </Cell>
        <Cell>{mayAct ? <DatasetChooser account={account} /> : (account.dataset?.name ?? <Missing />)}</Cell>
        <Cell>{account.currency}</Cell>
        <Cell className="whitespace-nowrap">
          <Tooltip text={account.timezone}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the whole name of the zone must be reachable by keyboard */}
            <span tabIndex={0}>{cityOfZone(account.timezone)}</span>
          </Tooltip>
        </Cell>
        <Cell align="end" className="py-1 whitespace-nowrap">
          <LastRead account={account} />
        </Cell>
        <Cell align="end">{menu}</Cell>
      </Row>
      {below ? (
        <tr className="border-b border-line last:border-b-0">
          <td />
          <td colSpan={8} className="pr-4 pl-3">
            {below}
          </td>
        </tr>
      ) : null}
    </>
  )
}

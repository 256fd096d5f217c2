import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { useConfigureAccount } from './use-configure-account.ts'

type Client = { id: string; name: string }

type ClientChooserProps = {
  account: AccountRow_AdAccountFragment
  /** Those that are not archived; undefined until they are known. */
  clients: readonly Client[] | undefined
}

const NONE = 'none'

/** The customer that an account belongs to, or none. */
export function ClientChooser({ account, clients }: ClientChooserProps) {
  const { t } = useTranslation('accounts')
  const { chooseClient } = useConfigureAccount(account)
  const present = account.client
  const options: SelectOption[] = [{ value: NONE, label: t('noClient') }]
  // An archived client keeps its accounts, and is offered to nobody else.
  if (present && !clients?.some(({ id }) => id === present.id)) options.push({ value: present.id, label: present.name })
  for (const { id, name } of clients ?? []) options.push({ value: id, label: name })
  return (
    <Select
      label={t('clientOf', { name: account.name })}
      size="sm"
      className="w-36"
      value={present?.id ?? NONE}
      options={options}
      onChange={(id) => chooseClient(id === NONE ? null : (clients?.find((client) => client.id === id) ?? null))}
      note={clients?.length === 0 ? t('noClientsYet') : null}
    />
  )
}

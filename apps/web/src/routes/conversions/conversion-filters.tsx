import { useQuery } from '@apollo/client/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFollowedAccounts } from '../../features/ad-accounts/use-followed-accounts.ts'
import { clientIn } from '../../features/clients/client-address.ts'
import { accountIn, datasetIn, kindIn, kindKeys, ticketIn } from '../../features/conversions/conversion-address.ts'
import { useConversionsAddress } from '../../features/conversions/use-conversions-address.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { ConversionHealth } from './conversion-queries.ts'

const ALL = 'all'
const orNull = (value: string) => (value === ALL ? null : value)

/** Which facts, of which account, to which dataset; a ticket is chosen on its own screen. */
export function ConversionFilters() {
  const { t } = useTranslation('conversions')
  const { search, change } = useConversionsAddress()
  const accounts = useFollowedAccounts(clientIn(search))
  const datasets = useQuery(ConversionHealth).data?.datasetHealth ?? []
  return (
    <>
      {ticketIn(search) ? (
        <Button variant="secondary" onClick={() => change({ ticket: null })}>
          {t('filters.ofTicket')}
          <X aria-hidden />
          <span className="sr-only">{t('filters.dropTicket')}</span>
        </Button>
      ) : null}
      <Select
        label={t('filters.kind')}
        value={kindIn(search) ?? ALL}
        onChange={(kind) => change({ kind: orNull(kind) })}
        options={[
          { value: ALL, label: t('filters.anyKind') },
          ...kindKeys.map((value) => ({ value, label: t(`filters.kinds.${value}`) })),
        ]}
      />
      {accounts.length > 1 ? (
        <Select
          label={t('filters.account')}
          value={accountIn(search) ?? ALL}
          onChange={(account) => change({ account: orNull(account) })}
          options={[
            { value: ALL, label: t('filters.anyAccount') },
            ...accounts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {datasets.length > 1 ? (
        <Select
          label={t('filters.dataset')}
          value={datasetIn(search) ?? ALL}
          onChange={(dataset) => change({ dataset: orNull(dataset) })}
          options={[
            { value: ALL, label: t('filters.anyDataset') },
            ...datasets.map(({ metaDatasetId, name }) => ({ value: metaDatasetId, label: name })),
          ]}
        />
      ) : null}
    </>
  )
}

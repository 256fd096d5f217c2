import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useFollowedAccounts } from '../../features/ad-accounts/use-followed-accounts.ts'
import { useClientNames } from '../../features/clients/use-client-names.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { AccountFilter } from './account-filter.tsx'
import type { useRoi } from './use-roi.ts'

type RoiFilterFormProps = {
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  roi: ReturnType<typeof useRoi>
}

/** Whose rows, which of its days counts a sale, and what amounts are in. */
export default function RoiFilterForm({ roi, ...popover }: RoiFilterFormProps) {
  const { t } = useTranslation(['roi', 'accounts'])
  const { client, accounts, attributionDate, currency, change } = roi
  const clients = useClientNames()
  const followed = useFollowedAccounts(client)
  const currencies = [...new Set([...followed.map((account) => account.currency), ...(currency ? [currency] : [])])]
  return (
    <Popover {...popover} label={t('filters.label')} className="flex w-80 flex-col gap-4">
      <div>
        <p className="mb-1.5 text-label text-quiet">{t('filters.sales')}</p>
        <Segmented
          size="sm"
          label={t('filters.sales')}
          value={attributionDate === 'CONVERSION' ? 'won' : 'touch'}
          onChange={(next) => change({ sales: next === 'won' ? 'won' : null })}
          options={(['touch', 'won'] as const).map((value) => ({ value, label: t(`filters.salesBy.${value}`) }))}
        />
        <p className="mt-1.5 text-label text-quiet">
          {t(attributionDate === 'CONVERSION' ? 'filters.wonHint' : 'filters.touchHint')}
        </p>
      </div>
      {clients?.length ? (
        <Field label={t('filters.client')}>
          <Select
            value={client ?? 'all'}
            // The accounts of one client are not those of another.
            onChange={(id) => change({ client: id === 'all' ? null : id, account: null })}
            options={[
              { value: 'all', label: t('filters.anyClient') },
              ...clients.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      ) : null}
      <AccountFilter offered={followed} chosen={accounts} onChoose={(ids) => change({ account: ids.join() || null })} />
      {currencies.length > 1 || currency ? (
        <Field label={t('filters.currency')}>
          <Select
            value={currency ?? 'own'}
            onChange={(next) => change({ currency: next === 'own' ? null : next })}
            options={[
              { value: 'own', label: t('filters.ownCurrency') },
              ...currencies.sort().map((value) => ({ value, label: t('filters.allIn', { currency: value }) })),
            ]}
          />
        </Field>
      ) : null}
      <div className="-mx-4 -mb-4 flex justify-end border-t border-line px-4 py-2.5">
        <Button
          variant="ghost"
          size="sm"
          onClick={() => change({ client: null, account: null, sales: null, currency: null })}
        >
          {t('filters.clear')}
        </Button>
      </div>
    </Popover>
  )
}

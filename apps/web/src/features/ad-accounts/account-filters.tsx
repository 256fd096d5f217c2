import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { AdAccountFilter } from '../../gql/graphql.ts'
import { SearchInput } from '../../ui/search-input.tsx'
import { Select } from '../../ui/select.tsx'
import { accountStates } from './account-states.ts'

/** The filter that the address carries; a word it does not know narrows nothing. */
export function readAccountFilter(search: URLSearchParams): AdAccountFilter {
  const status = accountStates.find((state) => state === search.get('status'))
  const followed = { yes: true, no: false }[search.get('followed') ?? '']
  const client = search.get('client')
  return {
    ...(search.get('q') ? { search: search.get('q') } : {}),
    ...(search.get('profile') ? { connectionId: search.get('profile') } : {}),
    ...(client === 'none' ? { hasClient: false } : client ? { clientId: client } : {}),
    ...(status ? { status } : {}),
    ...(followed === undefined ? {} : { isActive: followed }),
  }
}

type Named = { id: string; name: string }

type AccountFiltersProps = { profiles: readonly Named[]; clients: readonly Named[] | undefined }

export function AccountFilters({ profiles, clients }: AccountFiltersProps) {
  const { t } = useTranslation('accounts')
  const [search, setSearch] = useSearchParams()
  const narrow = (key: string, value: string) =>
    setSearch(
      (now) => {
        if (value === '' || value === 'all') now.delete(key)
        else now.set(key, value)
        return now
      },
      { replace: key === 'q' },
    )
  const chosenOf = (key: string) => search.get(key) ?? 'all'
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('searchAccounts')}
        value={search.get('q') ?? ''}
        onSearch={(text) => narrow('q', text)}
        className="w-56 max-md:w-full"
      />
      <Select
        label={t('filters.profile')}
        value={chosenOf('profile')}
        onChange={(id) => narrow('profile', id)}
        options={[
          { value: 'all', label: t('filters.anyProfile') },
          ...profiles.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {clients?.length ? (
        <Select
          label={t('filters.client')}
          value={chosenOf('client')}
          onChange={(id) => narrow('client', id)}
          options={[
            { value: 'all', label: t('filters.anyClient') },
            { value: 'none', label: t('noClient') },
            ...clients.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <Select
        label={t('filters.followed')}
        value={chosenOf('followed')}
        onChange={(followed) => narrow('followed', followed)}
        options={[
          { value: 'all', label: t('filters.followedOrNot') },
          { value: 'yes', label: t('filters.followedOnly') },
          { value: 'no', label: t('filters.notFollowed') },
        ]}
      />
      <Select
        label={t('filters.state')}
        value={chosenOf('status')}
        onChange={(status) => narrow('status', status)}
        options={[
          { value: 'all', label: t('filters.anyState') },
          ...accountStates.map((state) => ({ value: state, label: t(`states.${state}`) })),
        ]}
      />
    </div>
  )
}

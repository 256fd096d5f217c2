import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ClientFilter } from '../../gql/graphql.ts'
import { SearchInput } from '../../ui/search-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'

/** The filter that the address carries: clients at work unless it asks for the archived ones. */
export function readClientFilter(search: URLSearchParams): ClientFilter {
  return {
    isArchived: search.get('archived') === '1',
    ...(search.get('q') ? { search: search.get('q') } : {}),
  }
}

export function ClientFilters() {
  const { t } = useTranslation('clients')
  const [search, setSearch] = useSearchParams()
  const put = (key: string, value: string) =>
    setSearch(
      (now) => {
        if (value) now.set(key, value)
        else now.delete(key)
        return now
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('search')}
        value={search.get('q') ?? ''}
        onSearch={(text) => put('q', text)}
        className="w-64 max-md:w-full"
      />
      <Segmented
        label={t('which')}
        value={search.get('archived') === '1' ? 'archived' : 'atWork'}
        onChange={(which) => put('archived', which === 'archived' ? '1' : '')}
        options={[
          { value: 'atWork', label: t('atWork') },
          { value: 'archived', label: t('archivedOnes') },
        ]}
      />
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { JobFilter, JobStatus } from '../../gql/graphql.ts'
import { Select } from '../../ui/select.tsx'
import { jobNames, useJobWords } from './use-job-words.ts'

const states: Record<string, JobStatus[]> = {
  running: ['PENDING', 'PROCESSING'],
  completed: ['COMPLETED'],
  failed: ['FAILED'],
  canceled: ['CANCELED'],
}

const stateKeys = ['running', 'completed', 'failed', 'canceled'] as const

/** The filter that the address carries; a word it does not know narrows nothing. */
export function readJobFilter(search: URLSearchParams): JobFilter {
  const statuses = states[search.get('state') ?? '']
  const kind = search.get('kind')
  return { ...(statuses ? { statuses } : {}), ...(kind && jobNames.includes(kind) ? { names: [kind] } : {}) }
}

export function JobFilters() {
  const { t } = useTranslation('jobs')
  const { kindOf } = useJobWords()
  const [search, setSearch] = useSearchParams()
  const narrow = (key: string, value: string) =>
    setSearch((now) => {
      if (value === 'all') now.delete(key)
      else now.set(key, value)
      return now
    })
  return (
    <>
      <Select
        label={t('filters.kind')}
        value={search.get('kind') ?? 'all'}
        onChange={(kind) => narrow('kind', kind)}
        options={[
          { value: 'all', label: t('filters.anyKind') },
          ...jobNames.map((name) => ({ value: name, label: kindOf({ name }) })),
        ]}
      />
      <Select
        label={t('filters.state')}
        value={search.get('state') ?? 'all'}
        onChange={(state) => narrow('state', state)}
        options={[
          { value: 'all', label: t('filters.anyState') },
          ...stateKeys.map((key) => ({ value: key, label: t(`filters.states.${key}`) })),
        ]}
      />
    </>
  )
}

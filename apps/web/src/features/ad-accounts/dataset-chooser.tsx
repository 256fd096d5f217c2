import { useLazyQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment, DatasetsQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { readProblem } from '../../ui/read-problem.ts'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { useConfigureAccount } from './use-configure-account.ts'

const Datasets = graphql(`
  query Datasets($adAccountId: ID!) {
    datasets(adAccountId: $adAccountId) {
      ... on DatasetList {
        datasets {
          id
          metaDatasetId
          name
          lastFiredAt
          isAvailable
        }
      }
      ... on MissingPermission {
        message
        scope
      }
      ... on MetaUnavailable {
        message
        retryAt
      }
      ... on Problem {
        message
      }
    }
  }
`)

const NONE = 'none'

/** Asks Meta for the datasets when it is opened, and not before: each list costs a call. */
export function DatasetChooser({ account }: { account: AccountRow_AdAccountFragment }) {
  const { t } = useTranslation('accounts')
  const { chooseDataset } = useConfigureAccount(account)
  const [load, { data, loading, error }] = useLazyQuery(Datasets, { fetchPolicy: 'cache-and-network' })
  const offered = data?.datasets.__typename === 'DatasetList' ? data.datasets.datasets : []
  const options = optionsOf(offered, account.dataset, t('noDataset'), t('datasetGone'))
  const choose = (id: string) => {
    const dataset = offered.find((one) => one.id === id)
    if (id === NONE) chooseDataset(null)
    else if (dataset) chooseDataset({ id: dataset.id, name: dataset.name })
  }
  return (
    <Select
      label={t('datasetOf', { name: account.name })}
      size="sm"
      className="w-36"
      value={account.dataset?.id ?? NONE}
      options={options}
      onChange={choose}
      onOpenChange={(open) => open && load({ variables: { adAccountId: account.id } })}
      note={<DatasetNote answer={data?.datasets} loading={loading} error={error} />}
    />
  )
}

type Offered = { id: string; name: string; isAvailable: boolean }

function optionsOf(
  offered: readonly Offered[],
  present: { id: string; name: string } | null | undefined,
  none: string,
  gone: string,
) {
  const options: SelectOption[] = [{ value: NONE, label: none }]
  if (present && !offered.some(({ id }) => id === present.id)) options.push({ value: present.id, label: present.name })
  for (const { id, name, isAvailable } of offered) {
    options.push({ value: id, label: isAvailable ? name : `${name} (${gone})`, disabled: !isAvailable })
  }
  return options
}

type DatasetNoteProps = { answer: DatasetsQuery['datasets'] | undefined; loading: boolean; error: unknown }

/** Below the options: the wait, the refusal in words with its way on, or that Meta has none to offer. */
function DatasetNote({ answer, loading, error }: DatasetNoteProps): ReactNode {
  const { t } = useTranslation('accounts')
  const problems = useTranslation('problems').t
  const format = useFormat()
  if (loading && !answer) {
    return (
      <span className="flex items-center gap-2">
        <Spinner />
        {t('datasetsLoading')}
      </span>
    )
  }
  if (error) return problems(`${readProblem(error).kind}.title`)
  if (!answer) return null
  if (answer.__typename === 'DatasetList') return answer.datasets.length ? null : t('datasetsNone')
  if (answer.__typename === 'MissingPermission') return `${answer.message} ${t('askScope', { scope: answer.scope })}`
  if (answer.__typename === 'ConnectionExpired') return `${answer.message} ${t('reconnectAbove')}`
  if (answer.__typename === 'MetaUnavailable' && answer.retryAt) {
    return `${answer.message} ${t('tryAt', { time: format.clock(answer.retryAt) })}`
  }
  return answer.message
}

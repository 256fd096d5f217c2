import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const ConfigureAdAccount = graphql(`
  mutation ConfigureAdAccount($input: ConfigureAdAccountInput!) {
    configureAdAccount(input: $input) {
      ...AccountRow_AdAccount
      ... on Problem {
        message
      }
    }
  }
`)

type Chosen = { id: string; name: string } | null

/** Switching, and choosing a dataset or client: shown at once, taken back if the server refuses, and undone from the toast. */
export function useConfigureAccount(account: AccountRow_AdAccountFragment) {
  const { t } = useTranslation('accounts')
  const tell = useTell()
  const [configure] = useMutation(ConfigureAdAccount, { onError: tell.failure })

  const change = async (
    input: { isActive?: boolean; datasetId?: string | null; clientId?: string | null },
    shown: object,
  ) => {
    const answer = await configure({
      variables: { input: { adAccountId: account.id, ...input } },
      optimisticResponse: { __typename: 'Mutation', configureAdAccount: { ...account, ...shown } },
      update: (cache, { data }) => {
        if (data?.configureAdAccount.__typename !== 'AdAccount' || input.isActive === undefined) return
        const step = input.isActive ? 1 : -1
        cache.modify({
          fields: { adAccounts: (page) => ({ ...page, activeCount: page.activeCount + step }) },
        })
      },
    })
    const result = answer.data?.configureAdAccount
    if (!result) return false
    if (result.__typename === 'AdAccount') return true
    tell.refusal(result.message)
    return false
  }

  const switchAccount = async (isActive: boolean) => {
    if (!(await change({ isActive }, { isActive }))) return
    const undo = { label: t('undo'), onClick: () => void change({ isActive: !isActive }, { isActive: !isActive }) }
    toast.success(t(isActive ? 'switchedOn' : 'switchedOff', { name: account.name }), {
      description: t(isActive ? 'switchedOnNext' : 'switchedOffNext'),
      action: undo,
    })
  }

  const chooseDataset = async (dataset: Chosen) => {
    const before: Chosen = account.dataset ?? null
    const choose = (next: Chosen) => change({ datasetId: next?.id ?? null }, { dataset: asDataset(next) })
    if (!(await choose(dataset))) return
    const words = dataset ? t('datasetChosen', { dataset: dataset.name }) : t('datasetTaken')
    toast.success(words, {
      description: account.name,
      action: { label: t('undo'), onClick: () => void choose(before) },
    })
  }

  const chooseClient = async (client: Chosen) => {
    const before: Chosen = account.client ?? null
    const choose = (next: Chosen) => change({ clientId: next?.id ?? null }, { client: asClient(next) })
    if (!(await choose(client))) return
    toast.success(client ? t('clientChosen', { client: client.name }) : t('clientTaken'), {
      description: account.name,
      action: { label: t('undo'), onClick: () => void choose(before) },
    })
  }

  return { switchAccount, chooseDataset, chooseClient }
}

const asDataset = (chosen: Chosen) => (chosen ? { __typename: 'Dataset' as const, ...chosen } : null)
const asClient = (chosen: Chosen) => (chosen ? { __typename: 'Client' as const, ...chosen } : null)

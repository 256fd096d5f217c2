import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { refetchClients } from './refetch-clients.ts'

const GiveAccount = graphql(`
  mutation GiveAccount($input: ConfigureAdAccountInput!) {
    configureAdAccount(input: $input) {
      ... on AdAccount {
        id
        client {
          id
          name
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Gives a client the accounts that it should have and takes the others away, one after the other; stops at a refusal. */
export function useGiveAccounts(client: ClientRow_ClientFragment) {
  const { t } = useTranslation('clients')
  const apollo = useApolloClient()
  const tell = useTell()
  const [isSaving, setSaving] = useState(false)
  const [mutate] = useMutation(GiveAccount, { onError: tell.failure })
  const configure = async (adAccountId: string, clientId: string | null): Promise<boolean> => {
    const answer = (await mutate({ variables: { input: { adAccountId, clientId } } })).data?.configureAdAccount
    if (answer && answer.__typename !== 'AdAccount') tell.refusal(answer.message)
    return answer?.__typename === 'AdAccount'
  }
  const give = async (wanted: ReadonlySet<string>): Promise<boolean> => {
    setSaving(true)
    const has = new Set(client.adAccounts.map(({ id }) => id))
    const changes = [
      ...[...wanted].filter((id) => !has.has(id)).map((id) => [id, client.id] as const),
      ...[...has].filter((id) => !wanted.has(id)).map((id) => [id, null] as const),
    ]
    let isDone = true
    for (const [id, clientId] of changes) {
      isDone = await configure(id, clientId)
      if (!isDone) break
    }
    setSaving(false)
    if (changes.length) refetchClients(apollo)
    if (isDone && changes.length) toast.success(t('accountsSaved', { name: client.name }))
    return isDone
  }
  return { give, isSaving }
}

import { useApolloClient } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { refetchClients } from './refetch-clients.ts'
import { useUpdateClient } from './use-update-client.ts'

/** Archives a client or brings it back, at once: the toast undoes it. */
export function useArchiveClient(client: ClientRow_ClientFragment) {
  const { t } = useTranslation('clients')
  const apollo = useApolloClient()
  const tell = useTell()
  const { update } = useUpdateClient()
  const change = async (isArchived: boolean): Promise<boolean> => {
    const answer = await update({ clientId: client.id, isArchived })
    if (!answer) return false
    if (answer.__typename !== 'Client') {
      tell.refusal(answer.message)
      return false
    }
    refetchClients(apollo)
    return true
  }
  return async () => {
    const isArchived = !client.isArchived
    if (!(await change(isArchived))) return
    toast.success(t(isArchived ? 'archivedNow' : 'unarchivedNow', { name: client.name }), {
      description: t(isArchived ? 'archivedNext' : 'unarchivedNext'),
      action: { label: t('undo'), onClick: () => void change(!isArchived) },
    })
  }
}

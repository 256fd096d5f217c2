import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { refetchClients } from './refetch-clients.ts'
import { useUpdateClient } from './use-update-client.ts'

const AddClient = graphql(`
  mutation AddClient($input: AddClientInput!) {
    addClient(input: $input) {
      ...ClientRow_Client
      ... on Problem {
        message
      }
    }
  }
`)

type ClientNameDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The one to rename; a new one when left out. */
  client?: { id: string; name: string }
}

/** Names a client: a new one, or one that there is. */
export function ClientNameDialog({ open, onOpenChange, client }: ClientNameDialogProps) {
  const { t } = useTranslation('clients')
  const apollo = useApolloClient()
  const tell = useTell()
  const [name, setName] = useState(client?.name ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { update, isSaving } = useUpdateClient()
  const [add, { loading }] = useMutation(AddClient, { onError: tell.failure })
  const save = async () => {
    const given = name.trim()
    const answer = client
      ? await update({ clientId: client.id, name: given })
      : (await add({ variables: { input: { name: given } } })).data?.addClient
    if (!answer) return
    if (answer.__typename !== 'Client') return setRefusal(answer.message)
    onOpenChange(false)
    toast.success(t(client ? 'renamed' : 'added', { name: answer.name }))
    refetchClients(apollo)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={client ? t('renameTitle', { name: client.name }) : t('add')}
      description={client ? undefined : t('addLead')}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          setRefusal(null)
          void save()
        }}
      >
        <Field label={t('name')} error={refusal}>
          <Input
            required
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Button type="submit" variant="primary" busy={isSaving || loading} className="self-end">
          {t(client ? 'renameSave' : 'addSave')}
        </Button>
      </form>
    </Dialog>
  )
}

import { useMutation } from '@apollo/client/react'
import type { UpdateClientInput, UpdateClientMutation } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'

const UpdateClient = graphql(`
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
      ...ClientRow_Client
      ... on Problem {
        message
      }
    }
  }
`)

export type UpdatedClient = UpdateClientMutation['updateClient']

/** Changes a client; undefined when the request itself broke, which has been told. */
export function useUpdateClient() {
  const tell = useTell()
  const [mutate, { loading }] = useMutation(UpdateClient, { onError: tell.failure })
  const update = async (input: UpdateClientInput): Promise<UpdatedClient | undefined> =>
    (await mutate({ variables: { input } })).data?.updateClient
  return { update, isSaving: loading }
}

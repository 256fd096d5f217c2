import { useMutation } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { graphql } from '../../../gql/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useTell } from '../../../ui/use-tell.ts'

const SwitchAccountOn = graphql(`
  mutation SwitchAccountOn($input: ConfigureAdAccountInput!) {
    configureAdAccount(input: $input) {
      ... on AdAccount {
        id
        isActive
      }
      ... on Problem {
        message
      }
    }
  }
`)

type SwitchOnButtonProps = { adAccountId: string; children: ReactNode; onDone: () => void }

export function SwitchOnButton({ adAccountId, children, onDone }: SwitchOnButtonProps) {
  const tell = useTell()
  const [switchOn, { loading }] = useMutation(SwitchAccountOn, {
    variables: { input: { adAccountId, isActive: true } },
    onError: tell.failure,
    onCompleted: ({ configureAdAccount: answer }) => {
      if (answer.__typename === 'AdAccount') onDone()
      else tell.refusal(answer.message)
    },
  })
  return (
    <Button busy={loading} onClick={() => switchOn()}>
      {children}
    </Button>
  )
}

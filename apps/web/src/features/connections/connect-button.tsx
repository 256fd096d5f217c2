import { useMutation } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../../ui/use-tell.ts'

const ConnectMeta = graphql(`
  mutation ConnectMeta($input: ConnectMetaInput!) {
    connectMeta(input: $input) {
      ... on ConnectMetaStarted {
        oauthUrl
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** The dialog's address comes from the server; only a web address is followed. */
const isWebAddress = (address: string) => /^https?:$/.test(new URL(address, location.href).protocol)

type ConnectButtonProps = {
  children: ReactNode
  /** The connection whose permissions are asked for again; none for a new profile. */
  reconnect?: string
  variant?: 'primary' | 'secondary' | 'link'
  size?: 'md' | 'xs'
  className?: string
}

/** Leaves for Meta's consent dialog, which leads back to the accounts screen. */
export function ConnectButton({ children, reconnect, ...look }: ConnectButtonProps) {
  const tell = useTell()
  const [leaving, setLeaving] = useState(false)
  const [connect, { loading }] = useMutation(ConnectMeta, {
    variables: { input: { reconnect } },
    onError: tell.failure,
    onCompleted: ({ connectMeta: answer }) => {
      if (answer.__typename !== 'ConnectMetaStarted') return tell.refusal(answer.message)
      if (!isWebAddress(answer.oauthUrl)) return
      setLeaving(true)
      location.assign(answer.oauthUrl)
    },
  })
  return (
    <Button {...look} busy={loading || leaving} onClick={() => connect()}>
      {children}
    </Button>
  )
}

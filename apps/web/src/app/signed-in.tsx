import { ApolloProvider } from '@apollo/client/react'
import i18next from 'i18next'
import { useEffect, useState } from 'react'
import { Outlet } from 'react-router'
import { createApollo } from './apollo.ts'

/** Everything that needs a session, with the one way to the server. */
export default function SignedIn() {
  const [client] = useState(createApollo)
  useEffect(() => {
    // The server writes messages too: ask for them again in the new language.
    const again = () => void client.refetchQueries({ include: 'active' })
    i18next.on('languageChanged', again)
    return () => i18next.off('languageChanged', again)
  }, [client])
  return (
    <ApolloProvider client={client}>
      <Outlet />
    </ApolloProvider>
  )
}

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { relayStylePagination } from '@apollo/client/utilities'
import { OperationTypeNode, print } from 'graphql'
import { createClient } from 'graphql-sse'
import { chosenOrganization } from '../features/organizations/chosen-organization.ts'
import { signInPath } from '../features/session/return-path.ts'
import { possibleTypes } from '../gql/possible-types.ts'
import { codeOf } from '../ui/read-problem.ts'
import { currentLanguage } from './language.ts'

function requestHeaders(): Record<string, string> {
  const organization = chosenOrganization()
  return {
    'accept-language': currentLanguage(),
    'apollo-require-preflight': 'true',
    ...(organization ? { 'x-organization-id': organization } : {}),
  }
}

/**
 * Subscriptions go over SSE, one stream each; they come back by themselves when the server does. `onConnected` in the context of one
 * is told whenever it is heard from, and whether that is again: what happened in between was not heard.
 */
function createSseLink(): ApolloLink {
  const stream = createClient({
    url: new URL('/graphql/stream', location.href).href,
    credentials: 'same-origin',
    headers: requestHeaders,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (tries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 500 * 2 ** tries) * (0.5 + Math.random() / 2))),
  })
  return new ApolloLink(
    (operation) =>
      new Observable((observer) =>
        stream.subscribe(
          { query: print(operation.query), variables: operation.variables, operationName: operation.operationName },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
          { connected: (again) => operation.getContext().onConnected?.(again) },
        ),
      ),
  )
}

/** A session that has ended leads to the sign-in page, and from there back here. */
const signedOutLink = new ErrorLink(({ error }) => {
  if (codeOf(error) === 'UNAUTHENTICATED') location.replace(signInPath(location.pathname, location.search))
})

function createCache(): InMemoryCache {
  const wholeObject = { merge: true }
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          // Lists of another width are other lists: a count asks for one, and may not shorten the page beside it.
          jobs: relayStylePagination(['filter', 'first']),
          adAccounts: relayStylePagination(['filter', 'first']),
          clients: relayStylePagination(['filter', 'first']),
          creatives: relayStylePagination(['filter']),
          inspirations: relayStylePagination(),
          exchangeRates: relayStylePagination(),
          tickets: relayStylePagination(['filter', 'first']),
        },
      },
      // Each piece of news stands by itself: what was told before is not a part of it.
      Subscription: { fields: { newsAdded: { merge: false } } },
      // There is one of each.
      ServerInfo: { keyFields: [] },
      CreativeConfig: { keyFields: [] },
      LeadConfig: { keyFields: [] },
      // Known by what it says, not by a number.
      DatasetHealth: { keyFields: ['metaDatasetId'] },
      ExchangeRate: { keyFields: ['from', 'to', 'day'] },
      // Parts of their owner, asked for by different screens in different widths.
      Freshness: wholeObject,
      Figures: wholeObject,
      Brief: wholeObject,
      TicketTracking: wholeObject,
      TouchAd: wholeObject,
    },
  })
}

export function createApollo(): ApolloClient {
  const headers = new SetContextLink((previous) => ({ headers: { ...requestHeaders(), ...previous.headers } }))
  const http = ApolloLink.from([headers, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })])
  const transport = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    createSseLink(),
    http,
  )
  return new ApolloClient({
    link: ApolloLink.from([signedOutLink, transport]),
    cache: createCache(),
    // What is known is shown at once, and asked for again.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}

import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { AccountChoices } from './account-choices.tsx'
import { useGiveAccounts } from './use-give-accounts.ts'

const FreeAccounts = graphql(`
  query FreeAccounts($filter: AdAccountFilter!) {
    adAccounts(filter: $filter, first: 100) {
      totalCount
      edges {
        node {
          id
          name
          metaAccountId
        }
      }
    }
  }
`)

type ClientAccountsDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  client: ClientRow_ClientFragment
}

/** The accounts of a client, and those that belong to none: ticked ones belong to it once it is saved. */
export function ClientAccountsDialog({ open, onOpenChange, client }: ClientAccountsDialogProps) {
  const { t } = useTranslation('clients')
  const [wanted, setWanted] = useState(() => new Set(client.adAccounts.map(({ id }) => id)))
  const [search, setSearch] = useState('')
  const { data, previousData, error, refetch } = useQuery(FreeAccounts, {
    variables: { filter: { hasClient: false, ...(search ? { search } : {}) } },
    fetchPolicy: 'network-only',
  })
  const { give, isSaving } = useGiveAccounts(client)
  const free = (data ?? previousData)?.adAccounts
  const toggle = (id: string, isWanted: boolean) => {
    const next = new Set(wanted)
    if (isWanted) next.add(id)
    else next.delete(id)
    setWanted(next)
  }
  const save = async () => {
    if (await give(wanted)) onOpenChange(false)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('accountsOf', { name: client.name })}
      description={t('accountsLead')}
      actions={
        <>
          <Button variant="ghost" onClick={() => onOpenChange(false)}>
            {t('leaveAsIs')}
          </Button>
          <Button variant="primary" busy={isSaving} onClick={() => void save()}>
            {t('saveAccounts', { count: wanted.size })}
          </Button>
        </>
      }
    >
      <SearchInput label={t('searchAccounts')} value={search} onSearch={setSearch} className="mb-3" />
      {error && !free ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !free ? (
        <Waiting>
          <SkeletonRows rows={4} />
        </Waiting>
      ) : null}
      {free ? (
        <AccountChoices
          own={client.adAccounts}
          free={free.edges.map(({ node }) => node)}
          freeCount={free.totalCount}
          isNarrowed={search !== ''}
          wanted={wanted}
          onToggle={toggle}
        />
      ) : null}
    </Dialog>
  )
}

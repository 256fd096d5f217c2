import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { chooseOrganization } from '../features/organizations/chosen-organization.ts'
import { NewOrganizationForm } from '../features/organizations/new-organization-form.tsx'
import { signOut } from '../features/session/auth.ts'
import { graphql } from '../gql/index.ts'
import { Button } from '../ui/button.tsx'
import { Entrance } from '../ui/entrance.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { QueryFailed } from '../ui/query-failed.tsx'

const Founder = graphql(`
  query Founder {
    me {
      id
      email
      memberships {
        organization {
          id
        }
      }
      receivedInvitations {
        id
        organizationName
      }
    }
  }
`)

export default function NewOrganizationRoute() {
  const { t } = useTranslation('organizations')
  const { data, error, refetch } = useQuery(Founder, { fetchPolicy: 'network-only' })
  usePageTitle(t('new.title'))
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} className="p-8" />
  if (!data) return null
  const { id, email, memberships, receivedInvitations } = data.me
  return (
    <Entrance
      title={t('new.title')}
      lead={t('new.lead')}
      foot={
        <p className="flex flex-wrap items-center gap-x-1">
          {t('signedInAs', { email })}
          <Button variant="ghost" size="xs" onClick={() => signOut()}>
            {t('signOut')}
          </Button>
          {memberships.length ? (
            <Button asChild variant="ghost" size="xs">
              <Link to="/">{t('back')}</Link>
            </Button>
          ) : null}
        </p>
      }
    >
      {receivedInvitations.map((invitation) => (
        <div
          key={invitation.id}
          className="mb-4 flex items-center justify-between gap-3 rounded-panel border border-line bg-surface p-3"
        >
          <p className="min-w-0">{t('invitedTo', { organization: invitation.organizationName })}</p>
          <Button asChild size="sm">
            <Link to={`/invitations/${invitation.id}`}>{t('seeInvitation')}</Link>
          </Button>
        </div>
      ))}
      <NewOrganizationForm onCreated={(organizationId) => chooseOrganization(id, organizationId, '/start')} />
    </Entrance>
  )
}

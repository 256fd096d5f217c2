import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { AcceptInvitation } from '../features/organizations/accept-invitation.tsx'
import { chooseOrganization } from '../features/organizations/chosen-organization.ts'
import { signOut } from '../features/session/auth.ts'
import { graphql } from '../gql/index.ts'
import { Button } from '../ui/button.tsx'
import { Entrance } from '../ui/entrance.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { QueryFailed } from '../ui/query-failed.tsx'
import { useFormat } from '../ui/use-format.ts'

const Invited = graphql(`
  query Invited {
    me {
      id
      email
      receivedInvitations {
        id
        role
        organizationName
        expiresAt
      }
    }
  }
`)

export default function InvitationRoute() {
  const { t } = useTranslation('organizations')
  const format = useFormat()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(Invited, { fetchPolicy: 'network-only' })
  usePageTitle(t('invitation.page'))
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} className="p-8" />
  if (!data) return null
  const { me } = data
  const invitation = me.receivedInvitations.find((received) => received.id === id)
  const lead = invitation
    ? t('invitation.lead', { role: t(`roles.${invitation.role}`), until: format.instant(invitation.expiresAt) })
    : t('invitation.unknownLead', { email: me.email })
  return (
    <Entrance
      title={
        invitation ? t('invitation.title', { organization: invitation.organizationName }) : t('invitation.unknown')
      }
      lead={lead}
      foot={
        <p className="flex flex-wrap items-center gap-x-1">
          {t('signedInAs', { email: me.email })}
          <Button variant="ghost" size="xs" onClick={() => signOut()}>
            {t('signOut')}
          </Button>
          <Button asChild variant="ghost" size="xs">
            <Link to="/">{t('back')}</Link>
          </Button>
        </p>
      }
    >
      <AcceptInvitation id={id} onAccepted={(organizationId) => chooseOrganization(me.id, organizationId)} />
    </Entrance>
  )
}

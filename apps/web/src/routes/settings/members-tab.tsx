import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { InvitationTable } from '../../features/members/invitation-table.tsx'
import { InviteForm } from '../../features/members/invite-form.tsx'
import { MemberTable } from '../../features/members/member-table.tsx'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { graphql } from '../../gql/index.ts'
import { Count } from '../../ui/badge.tsx'
import { Panel, PanelBody, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'

const Members = graphql(`
  query Members {
    organization {
      id
      members {
        ...MemberRow_Member
      }
      invitations {
        ...InvitationRow_Invitation
      }
    }
  }
`)

export function MembersTab() {
  const { t } = useTranslation('members')
  const { organization, person } = useCurrent()
  const mayChange = mayAdminister(organization.role)
  const { data, error, refetch } = useQuery(Members)
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  const { members = [], invitations = [] } = data?.organization ?? {}
  return (
    <div className="flex max-w-250 flex-col gap-4">
      <Panel>
        <PanelHead title={t('title')} aside={data ? <Count>{members.length}</Count> : null} divided />
        {data ? (
          <MemberTable members={members} mayChange={mayChange} ownEmail={person.email} onChanged={() => refetch()} />
        ) : (
          <Waiting>
            <SkeletonRows rows={3} className="h-13" />
          </Waiting>
        )}
      </Panel>
      {mayChange ? (
        <Panel>
          <PanelHead
            title={t('invitations')}
            aside={invitations.length ? <Count>{invitations.length}</Count> : null}
            divided
          />
          {invitations.length ? <InvitationTable invitations={invitations} onChanged={() => refetch()} /> : null}
          <PanelBody className={invitations.length ? 'border-t border-line' : undefined}>
            <InviteForm onInvited={() => refetch()} />
          </PanelBody>
        </Panel>
      ) : null}
    </div>
  )
}

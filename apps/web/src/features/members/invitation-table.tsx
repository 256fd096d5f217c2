import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { InvitationRow_InvitationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { useTell } from '../../ui/use-tell.ts'

graphql(`
  fragment InvitationRow_Invitation on Invitation {
    id
    email
    role
    expiresAt
    acceptUrl
  }
`)

const CancelInvitation = graphql(`
  mutation CancelInvitation($input: CancelInvitationInput!) {
    cancelInvitation(input: $input) {
      ... on InvitationCanceled {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`)

type InvitationTableProps = { invitations: readonly InvitationRow_InvitationFragment[]; onChanged: () => void }

export function InvitationTable({ invitations, onChanged }: InvitationTableProps) {
  const { t } = useTranslation('members')
  const format = useFormat()
  return (
    <TableScroll label={t('invitations')}>
      <Table className="min-w-160">
        <TableHead>
          <HeadCell>{t('columns.email')}</HeadCell>
          <HeadCell>{t('columns.role')}</HeadCell>
          <HeadCell align="end">{t('columns.until')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {invitations.map((invitation) => (
            <Row key={invitation.id} size="two">
              <Cell className="text-text">{invitation.email}</Cell>
              <Cell>{t(`roles.${invitation.role}`)}</Cell>
              <Cell align="end">{format.instant(invitation.expiresAt)}</Cell>
              <Cell>
                <div className="flex justify-end gap-2">
                  {invitation.acceptUrl ? <CopyButton text={invitation.acceptUrl} label={t('copyLink')} /> : null}
                  <CancelInvitationButton invitation={invitation} onCanceled={onChanged} />
                </div>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}

type CancelProps = { invitation: InvitationRow_InvitationFragment; onCanceled: () => void }

function CancelInvitationButton({ invitation, onCanceled }: CancelProps) {
  const { t } = useTranslation('members')
  const tell = useTell()
  const [cancel, { loading }] = useMutation(CancelInvitation, {
    variables: { input: { id: invitation.id } },
    onError: tell.failure,
    onCompleted: ({ cancelInvitation: answer }) => {
      if (answer.__typename === 'InvitationCanceled') onCanceled()
      else tell.refusal(answer.message)
    },
  })
  return (
    <Button
      size="sm"
      variant="ghost"
      busy={loading}
      aria-label={t('cancelOf', { email: invitation.email })}
      onClick={() => cancel()}
    >
      {t('cancelInvitation')}
    </Button>
  )
}

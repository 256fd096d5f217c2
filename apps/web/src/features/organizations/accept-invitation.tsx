import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useTell } from '../../ui/use-tell.ts'

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on InvitationAccepted {
        organization {
          id
        }
      }
      ... on InvitationNotUsable {
        message
        reason
      }
    }
  }
`)

const reasons = ['EXPIRED', 'CANCELED', 'OTHER_EMAIL', 'ACCEPTED', 'UNKNOWN'] as const

/** Accepts an invitation; the server knows whether it can still be used and by whom. */
export function AcceptInvitation({ id, onAccepted }: { id: string; onAccepted: (organizationId: string) => void }) {
  const { t } = useTranslation('organizations')
  const tell = useTell()
  const [refused, setRefused] = useState<{ message: string; reason: string } | null>(null)
  const [accept, { loading }] = useMutation(AcceptInvitationMutation, {
    variables: { input: { id } },
    onError: tell.failure,
    onCompleted: ({ acceptInvitation: answer }) => {
      if (answer.__typename === 'InvitationAccepted') onAccepted(answer.organization.id)
      else setRefused(answer)
    },
  })
  if (refused) {
    const reason = reasons.find((known) => known === refused.reason) ?? 'UNKNOWN'
    return (
      <Callout tone="warn" title={refused.message}>
        {t(`invitation.ways.${reason}`)}
      </Callout>
    )
  }
  return (
    <Button variant="primary" busy={loading} className="h-10 w-full" onClick={() => accept()}>
      {t('invitation.accept')}
    </Button>
  )
}

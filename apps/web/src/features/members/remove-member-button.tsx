import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow_MemberFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useTell } from '../../ui/use-tell.ts'

const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      ... on MemberRemoved {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`)

type RemoveMemberButtonProps = { member: MemberRow_MemberFragment; onRemoved: () => void }

/** Asks first: only a new invitation brings a person back. */
export function RemoveMemberButton({ member, onRemoved }: RemoveMemberButtonProps) {
  const { t } = useTranslation('members')
  const tell = useTell()
  const [asking, setAsking] = useState(false)
  const [remove, { loading }] = useMutation(RemoveMember, {
    variables: { input: { memberId: member.id } },
    onError: tell.failure,
    onCompleted: ({ removeMember: answer }) => {
      setAsking(false)
      if (answer.__typename === 'MemberRemoved') onRemoved()
      else tell.refusal(answer.message)
    },
  })
  return (
    <>
      <Button
        size="xs"
        variant="ghost"
        aria-label={t('removeName', { name: member.name })}
        onClick={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removeTitle', { name: member.name })}
        description={t('removeConsequence')}
        confirm={t('remove')}
        busy={loading}
        onConfirm={() => remove()}
      />
    </>
  )
}

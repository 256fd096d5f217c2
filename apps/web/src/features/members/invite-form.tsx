import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useTell } from '../../ui/use-tell.ts'
import { invitableRoles } from './roles.ts'

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ... on MemberInvited {
        invitation {
          id
          email
          acceptUrl
        }
      }
      ... on InvalidInput {
        message
        field
      }
      ... on Problem {
        message
      }
    }
  }
`)

type Invited = { email: string; acceptUrl?: string | null }

/** Invites by a link that the inviter sends: this server sends no e-mail by itself. */
export function InviteForm({ onInvited }: { onInvited?: () => void }) {
  const { t } = useTranslation('members')
  const tell = useTell()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('MEMBER')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [invited, setInvited] = useState<Invited | null>(null)
  const [invite, { loading }] = useMutation(InviteMember, {
    onError: tell.failure,
    onCompleted: ({ inviteMember: answer }) => {
      if (answer.__typename !== 'MemberInvited') return setRefusal(answer.message)
      setInvited(answer.invitation)
      setEmail('')
      onInvited?.()
    },
  })
  return (
    <div className="flex flex-col gap-3">
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          setRefusal(null)
          setInvited(null)
          invite({ variables: { input: { email: email.trim(), role } } })
        }}
      >
        <Field label={t('email')} error={refusal} className="min-w-72 flex-1">
          <Input
            type="email"
            autoComplete="off"
            required
            placeholder={t('emailExample')}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <Select
          label={t('role')}
          value={role}
          onChange={setRole}
          options={invitableRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <Button type="submit" busy={loading}>
          {t('invite')}
        </Button>
      </form>
      {invited ? <InvitationLink invited={invited} /> : null}
    </div>
  )
}

function InvitationLink({ invited }: { invited: Invited }) {
  const { t } = useTranslation('members')
  return (
    <div role="status" className="flex flex-col gap-2 rounded-control bg-surface-sunken p-3">
      <p className="text-label text-soft">{t('sendLink', { email: invited.email })}</p>
      {invited.acceptUrl ? (
        <div className="flex items-center gap-2">
          <code className="min-w-0 flex-1 truncate font-mono text-label text-text select-all">{invited.acceptUrl}</code>
          <CopyButton text={invited.acceptUrl} label={t('copyLink')} />
        </div>
      ) : null}
    </div>
  )
}

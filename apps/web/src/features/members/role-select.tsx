import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { MemberRow_MemberFragment, Role } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { roles } from './roles.ts'

const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      ... on MemberChanged {
        member {
          ...MemberRow_Member
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

export function RoleSelect({ member }: { member: MemberRow_MemberFragment }) {
  const { t } = useTranslation('members')
  const tell = useTell()
  const [change, { loading }] = useMutation(ChangeMemberRole, { onError: tell.failure })
  const give = async (role: Role) => {
    const { data } = await change({ variables: { input: { memberId: member.id, role } } })
    const answer = data?.changeMemberRole
    if (!answer) return
    if (answer.__typename !== 'MemberChanged') return tell.refusal(answer.message)
    toast.success(t('roleGiven', { name: member.name, role: t(`roles.${role}`) }))
  }
  return (
    <Select
      label={t('roleOf', { name: member.name })}
      size="sm"
      className="w-40"
      disabled={loading}
      value={member.role}
      onChange={give}
      options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
    />
  )
}

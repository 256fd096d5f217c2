import { useTranslation } from 'react-i18next'
import type { MemberRow_MemberFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { RemoveMemberButton } from './remove-member-button.tsx'
import { RoleSelect } from './role-select.tsx'

graphql(`
  fragment MemberRow_Member on Member {
    id
    name
    email
    role
    joinedAt
  }
`)

type MemberTableProps = {
  members: readonly MemberRow_MemberFragment[]
  mayChange: boolean
  /** Marks the own line: leaving by mistake is easier than coming back. */
  ownEmail: string
  onChanged: () => void
}

export function MemberTable({ members, mayChange, ownEmail, onChanged }: MemberTableProps) {
  const { t } = useTranslation('members')
  const format = useFormat()
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-160">
        <TableHead>
          <HeadCell>{t('columns.person')}</HeadCell>
          <HeadCell>{t('columns.role')}</HeadCell>
          <HeadCell align="end">{t('columns.since')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {members.map((member) => (
            <Row key={member.id} size="person">
              <Cell>
                <div className="flex items-center gap-3">
                  <Avatar name={member.name} />
                  <div>
                    <p className="font-medium text-text">
                      {member.name}
                      {member.email === ownEmail ? <span className="text-quiet"> {t('you')}</span> : null}
                    </p>
                    <p className="text-label text-quiet">{member.email}</p>
                  </div>
                </div>
              </Cell>
              <Cell>{mayChange ? <RoleSelect member={member} /> : t(`roles.${member.role}`)}</Cell>
              <Cell align="end">{format.day(member.joinedAt.slice(0, 10), { year: true })}</Cell>
              <Cell align="end">{mayChange ? <RemoveMemberButton member={member} onRemoved={onChanged} /> : null}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}

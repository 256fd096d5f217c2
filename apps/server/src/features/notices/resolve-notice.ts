import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { NoticeKind } from './notice.entity.ts'
import { tellNoticeChanged } from './notice.facts.ts'

/** Ends the notice of this kind about this subject, in the transaction of `em`: it is no longer so. None is fine too. */
export async function resolveNotice(
  em: EntityManager,
  { actor: { organizationId }, clock }: Pick<Work, 'actor' | 'clock'>,
  kind: NoticeKind,
  subject: string,
): Promise<void> {
  const { rows } = await transactionOf(em).executeSql(
    `update notice set resolved_at = $4
     where organization_id = $1 and kind = $2 and subject = $3 and resolved_at is null
     returning id`,
    [organizationId, kind, subject, clock()],
  )
  for (const { id } of rows as { id: string }[]) await tellNoticeChanged(em, organizationId, id)
}

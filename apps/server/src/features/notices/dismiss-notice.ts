import { LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { nameOf } from '../../work/actor.ts'
import type { Work } from '../../work/work.ts'
import { Notice } from './notice.entity.ts'
import { tellNoticeChanged } from './notice.facts.ts'

/** Puts a notice aside: it stays as long as it is so, and stops asking for attention. Once more changes nothing. */
export function dismissNotice({ em, actor, clock, say }: Work, noticeId: string): Promise<Notice | NotFound> {
  return em.transactional(async (tx) => {
    const notice = isId(noticeId)
      ? await tx.findOne(Notice, { id: noticeId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (!notice) return NotFound.of('Notice', noticeId, say({ key: 'notices.notFound' }))
    if (notice.dismissedAt) return notice
    notice.dismissedAt = clock()
    notice.dismissedBy = nameOf(actor)
    await tx.flush()
    await tellNoticeChanged(tx, actor.organizationId, notice.id)
    return notice
  })
}

import type { Work } from '../../work/work.ts'
import { Notice } from './notice.entity.ts'
import { noticeChanged } from './notice.facts.ts'

/**
 * Every notice that is raised, changes, is resolved or put aside from now on: who shows how many are open must hear of both ends.
 * After a lost connection nothing is told again: the list has what was missed.
 * @param until ends it at once, even while it waits
 */
export async function* followNotices(work: Work, until?: AbortSignal): AsyncGenerator<Notice> {
  const changes = work.live.follow(noticeChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids, resync } of changes) {
      if (resync) continue
      const notice = await work.afresh().em.findOne(Notice, { id: ids.noticeId })
      if (notice) yield notice
    }
  } finally {
    await changes.return?.()
  }
}

/** Of those, the ones that are open when they are told of. */
export async function* followOpenNotices(work: Work): AsyncGenerator<Notice> {
  for await (const notice of followNotices(work)) if (!notice.resolvedAt && !notice.dismissedAt) yield notice
}

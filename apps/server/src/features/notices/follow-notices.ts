import type { Work } from '../../work/work.ts'
import { Notice } from './notice.entity.ts'
import { noticeChanged } from './notice.facts.ts'

/**
 * Every notice that is raised from now on, and every open one whose severity or words change. After a lost connection nothing is
 * told again: the list has what was missed.
 * @param until ends it at once, even while it waits
 */
export async function* followNotices(work: Work, until?: AbortSignal): AsyncGenerator<Notice> {
  const changes = work.live.follow(noticeChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids, resync } of changes) {
      if (resync) continue
      const notice = await work.afresh().em.findOne(Notice, { id: ids.noticeId, resolvedAt: null, dismissedAt: null })
      if (notice) yield notice
    }
  } finally {
    await changes.return?.()
  }
}

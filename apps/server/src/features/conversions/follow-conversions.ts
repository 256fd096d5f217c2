import type { Work } from '../../work/work.ts'
import { conversionsChanged } from './conversions.facts.ts'
import { ConversionsChanged } from './conversions.graphql.ts'

/**
 * The events that are new or other than they were. After a lost connection which these are is not known, and none is named.
 * @param until ends it at once, even while it waits
 */
export async function* followConversions(work: Work, until?: AbortSignal): AsyncGenerator<ConversionsChanged> {
  const changes = work.live.follow(conversionsChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids } of changes)
      yield Object.assign(new ConversionsChanged(), { conversionEventIds: [ids.conversionEventId ?? []].flat() })
  } finally {
    await changes.return?.()
  }
}

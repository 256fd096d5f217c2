import type { Say, Saying } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { eventsOf, touchesOf } from './of-ticket.store.ts'
import type { Stage } from './stage.entity.ts'
import { nameOfStage } from './stages/stage-name.ts'
import { batchedStages } from './stages/stages.store.ts'
import type { Ticket } from './ticket.entity.ts'
import type { TicketStoryLine } from './tickets.graphql.ts'
import type { Touch } from './touch.entity.ts'
import { adIdOf, touchAdOf } from './touch-ad.ts'

/**
 * A ticket's story, the last line first. What came in by itself is told from the touches and the ticket's own times, which are the same
 * in whatever order messages arrived; what was done is told from what was noted.
 */
export async function storyOf(work: Work, ticket: Ticket): Promise<TicketStoryLine[]> {
  const [events, touches, stages] = await Promise.all([
    eventsOf(work, ticket.id),
    touchesOf(work, ticket.id),
    batchedStages(work),
  ])
  const noted = events.map(({ at, saying, by }) => ({
    at,
    text: work.say(withStages(saying, stages, work.say)),
    by: by ?? null,
  }))
  const lines = [...noted, ...(await touchLines(work, touches)), ...ownLines(work, ticket)]
  return lines.sort((a, b) => b.at.getTime() - a.at.getTime())
}

function ownLines({ say }: Work, { openedAt, status, closedAt }: Ticket): TicketStoryLine[] {
  const opened = { at: openedAt, text: say({ key: 'leads.story.opened' }), by: null }
  if (status !== 'EXPIRED' || !closedAt) return [opened]
  return [{ at: closedAt, text: say({ key: 'leads.story.expired' }), by: null }, opened]
}

/** What each touch brought, against the one before it. Two ads that are called the same are told apart by their ids. */
function touchLines(work: Work, touches: readonly Touch[]): Promise<TicketStoryLine[]> {
  return Promise.all(
    touches.map(async (touch, index) => {
      const before = touches[index + 1]
      const [id, oldId] = [adIdOf(touch), before ? adIdOf(before) : null]
      const isOther = id !== null && oldId !== null && id !== oldId
      const [ad, old] = await Promise.all([nameOfAd(work, touch), before && isOther ? nameOfAd(work, before) : null])
      const key = isOther ? 'otherTouch' : ad ? 'touch' : 'touchWithoutAd'
      const params = isOther && ad === old ? { ad: id, old: oldId } : { ad: ad ?? '', old: old ?? '' }
      return { at: touch.at, text: work.say({ key: `leads.story.${key}`, params }), by: null }
    }),
  )
}

/** What a person knows an ad by: its name, else what it said above its picture, else its id. */
async function nameOfAd(work: Work, touch: Touch): Promise<string | null> {
  const metaAdId = adIdOf(touch)
  const known = metaAdId ? (await touchAdOf(work, metaAdId)).name : null
  return known ?? (touch.headline?.trim() || metaAdId)
}

/** Stages are noted by their ids, and told by the names that they have now. */
function withStages({ key, params = {} }: Saying, stages: ReadonlyMap<string, Stage>, say: Say): Saying {
  const named = Object.entries(params).map(([name, value]) => {
    const stage = stages.get(String(value))
    return [name, stage ? nameOfStage(stage, say) : value]
  })
  return { key, params: Object.fromEntries(named) }
}

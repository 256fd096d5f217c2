import { headersOf } from '../features/identity/index.ts'
import { type Actor, idOf } from '../work/actor.ts'
import type { Opener } from '../work/feature.ts'
import { type Locale, localeOf } from '../work/locale.ts'
import { openEm } from '../work/open-em.ts'
import { sayIn } from '../work/texts.ts'
import type { Work } from '../work/work.ts'
import type { World } from './open-world.ts'

/** Makes the Work of one request or one job: its own entity manager, its own batches, a log that says whose it is. */
export function openWork(world: World, actor: Actor, locale: Locale, context: Record<string, unknown> = {}): Work {
  const { organizationId } = actor
  return {
    ...world.means,
    em: openEm(world.orm, organizationId),
    log: world.log.child({ organizationId, userId: idOf(actor), ...context }),
    actor,
    locale,
    say: sayIn(locale),
    batches: new Map(),
    afresh: () => openWork(world, actor, locale, context),
  }
}

export function openerOf(world: World): Opener {
  return {
    inbox: world.inbox,
    asSystem: (organizationId, context) => openWork(world, { kind: 'system', organizationId }, 'en', context),
    organizations: () => world.directory.organizationIds(),
    async forRequest(request, locale) {
      const headers = headersOf(request.headers)
      const person = await world.directory.personOf(headers)
      const actor = await world.directory.actorOf(headers, person)
      return actor ? openWork(world, actor, locale ?? localeOf(headers.get('accept-language') ?? undefined)) : null
    },
  }
}

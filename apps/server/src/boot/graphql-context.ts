import { headersOf } from '../features/identity/index.ts'
import type { GraphqlContext } from '../schema/graphql-context.ts'
import { localeOf } from '../work/locale.ts'
import { sayIn } from '../work/texts.ts'
import { openWork } from './open-work.ts'
import type { World } from './open-world.ts'

interface IncomingRequest {
  readonly id: string
  readonly headers: Record<string, string | string[] | undefined>
}

/** The one context factory of both engines: who asks, in which organisation, in which language. */
export async function contextOf(world: World, request: IncomingRequest): Promise<GraphqlContext> {
  const headers = headersOf(request.headers)
  const locale = localeOf(headers.get('accept-language') ?? undefined)
  const person = await world.directory.personOf(headers)
  const actor = await world.directory.actorOf(headers, person)
  const work = actor ? openWork(world, actor, locale, { requestId: request.id }) : null
  const runsInstallation = async () => person !== null && (await world.directory.runsInstallation(person.userId))
  return { person, work, locale, say: sayIn(locale), headers, requestId: request.id, runsInstallation }
}

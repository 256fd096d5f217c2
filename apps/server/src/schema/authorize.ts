import type { AuthCheckerFn } from 'type-graphql'
import { mayActAs, type Role } from '../work/actor.ts'
import { refuse } from './app-error.ts'
import type { GraphqlContext } from './graphql-context.ts'

/** What a root field takes: a role in the organisation, or just a signed-in person (before there is an organisation). */
export type Takes = Role | 'PERSON'

/** Called by type-graphql for every field with `@Authorized`. Throws the refusal that says what is missing. */
export const authorize: AuthCheckerFn<GraphqlContext, Takes> = ({ context }, takes) => {
  const { person, work, say } = context
  for (const each of takes) {
    if (each === 'PERSON') {
      if (!person) throw refuse('UNAUTHENTICATED', say({ key: 'access.signIn' }))
      continue
    }
    if (!work) throw withoutWork(context)
    if (!mayActAs(work.actor, each)) throw refuse('FORBIDDEN', say({ key: `access.role.${each}` }))
  }
  return true
}

/** Said alike for an organisation that does not exist and for one that is somebody else's. */
function withoutWork({ person, headers, say }: GraphqlContext) {
  if (headers.has('authorization')) return refuse('UNAUTHENTICATED', say({ key: 'access.key' }))
  return person
    ? refuse('FORBIDDEN', say({ key: 'access.organization' }))
    : refuse('UNAUTHENTICATED', say({ key: 'access.signIn' }))
}

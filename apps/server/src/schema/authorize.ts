import type { AuthCheckerFn } from 'type-graphql'
import { mayActAs, type Role } from '../work/actor.ts'
import { refuse } from './app-error.ts'
import type { GraphqlContext } from './graphql-context.ts'

/** What a root field takes: a role in the organisation, or just a signed-in person (before there is an organisation). */
export type Takes = Role | 'PERSON'

/** Called by type-graphql for every field with `@Authorized`. Throws the refusal that says what is missing. */
export const authorize: AuthCheckerFn<GraphqlContext, Takes> = ({ context }, takes) => {
  for (const each of takes) {
    if (each === 'PERSON') {
      if (!context.person) throw refuse('UNAUTHENTICATED', 'Sign in first.')
      continue
    }
    if (!context.work)
      throw context.person
        ? noOrganization()
        : refuse('UNAUTHENTICATED', 'Sign in first, or send an API key as a bearer token.')
    if (!mayActAs(context.work.actor, each)) {
      throw refuse('FORBIDDEN', `This takes the role ${each.toLowerCase()} or a higher one.`)
    }
  }
  return true
}

// Said alike for an organisation that does not exist and for one that is somebody else's.
const noOrganization = () =>
  refuse('FORBIDDEN', 'You are in no such organisation. Choose one of yours in X-Organization-Id, or create one.')

import type { JobDefinition, JobRun, Schedule } from '@mci/queue'
import type { EntitySchema } from '@mikro-orm/core'
import type { FastifyInstance } from 'fastify'
import type { Hearing } from './fact.ts'
import type { Inbox } from './inbox.ts'
import type { Locale } from './locale.ts'
import type { Texts } from './texts.ts'
import type { Settings, Work } from './work.ts'

/** How a handler gets Work: on its own behalf for a job, or for whoever sent an HTTP request. */
export interface Opener {
  /** What came in from outside, before it is known whose it is. */
  readonly inbox: Inbox
  /** Work for the system inside one organisation. */
  asSystem(organizationId: string, context?: Record<string, unknown>): Work
  /** The ids of all organisations: for the clock, which is of none. */
  organizations(): Promise<string[]>
  /** Work for the request's person or key; null when nobody is signed in or no organisation is theirs. */
  forRequest(request: { headers: Record<string, string | string[] | undefined> }, locale?: Locale): Promise<Work | null>
}

/** A job and what it does. */
export interface FeatureJob {
  // biome-ignore lint/suspicious/noExplicitAny: a list of jobs of different payloads; each is parsed by its own schema
  readonly definition: JobDefinition<any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  run(open: Opener, run: JobRun<any>): Promise<unknown>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  onDead?(open: Opener, run: JobRun<any>, error: unknown): Promise<void>
}

/** A feature's manifest: all that the boot room needs to know of it. */
export interface Feature {
  readonly name: string
  readonly entities?: readonly EntitySchema[]
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as Function
  readonly resolvers?: readonly Function[]
  readonly jobs?: readonly FeatureJob[]
  /** What the clock adds, once per occurrence however many workers run. */
  readonly schedules?: (settings: Settings) => readonly Schedule[]
  readonly texts?: Texts
  /** Facts of earlier features that this one acts on. */
  readonly hears?: readonly Hearing[]
  readonly routes?: (app: FastifyInstance, open: Opener, settings: Settings) => void
}

import type { Live } from '@mci/live'
import type { Meta } from '@mci/meta-api'
import type { Queue } from '@mci/queue'
import type { CreativeDrawer, CreativeReader, Embedder } from '@mci/vision'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { KeyRing } from '../values/sealed.ts'
import type { Secret } from '../values/secret.ts'
import type { Actor } from './actor.ts'
import type { Locale } from './locale.ts'
import type { Say } from './texts.ts'

/** Looking at creatives and drawing new ones: the local kind or a model's, chosen by the environment. */
export interface Vision {
  readonly reader: CreativeReader
  readonly drawer: CreativeDrawer
  readonly embedder: Embedder
}

/** When and how far back accounts are read by themselves. */
export interface ReadingSettings {
  /** Whether the clock asks for readings every day. */
  readonly isDaily: boolean
  /** Five fields, read in each account's own time zone. */
  readonly dailyCron: string
  /** How many days, ending yesterday, a daily reading takes. */
  readonly dailyDays: number
  readonly renewsTokens: boolean
  /** Five fields, in UTC. */
  readonly renewalCron: string
  /** What an outer clock must send; null closes its door. */
  readonly cronSecret: Secret | null
  /** How many days an outer clock's reading takes. */
  readonly cronDays: number
  /** A token and an account to read without a connected profile; only for development. */
  readonly fallback: { readonly token: Secret; readonly metaAccountId: string; readonly isAllowed: boolean } | null
}

/** How what WhatsApp delivers is known to be Meta's. */
export interface WhatsAppSettings {
  /** The word of the handshake; null refuses every handshake. */
  readonly verifyToken: Secret | null
  /** Deliveries are signed with it. */
  readonly appSecret: Secret
}

/** What a use-case is told of the installation it runs in. */
export interface Settings {
  /** Where browsers reach this server, without a slash at the end. */
  readonly publicUrl: string
  readonly metaIsSandbox: boolean
  readonly sandboxUrl: string | null
  /** Hosts that pictures may be fetched from: `.fbcdn.net` suffixes, or exact origins for the sandbox. */
  readonly pictureHosts: readonly string[]
  readonly databaseIsEmbedded: boolean
  readonly version: string
  readonly metaApiVersion: string
  readonly reading: ReadingSettings
  readonly whatsapp: WhatsAppSettings
}

/**
 * What every use-case is handed, as its first argument: the means to do its work for one organisation and one actor.
 * A use-case names the members it needs; a test passes those. `em` sees one organisation for its whole life.
 */
export interface Work {
  readonly em: EntityManager
  readonly queue: Queue
  readonly live: Live
  readonly meta: Meta
  readonly vision: Vision
  readonly keys: KeyRing
  readonly settings: Settings
  readonly clock: () => Date
  readonly log: Logger
  readonly actor: Actor
  readonly locale: Locale
  readonly say: Say
  /** Batched reads of this piece of work, by name: see `batched`. */
  readonly batches: Map<string, unknown>
  /** The same work with an entity manager that has read nothing yet: a subscription takes one for every event. */
  afresh(): Work
}

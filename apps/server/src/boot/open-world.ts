import { openLive } from '@mci/live'
import { createMeta, currentApiVersion, type LaneBook, type MetaOptions } from '@mci/meta-api'
import { openQueue } from '@mci/queue'
import { createLocalDrawer, createLocalEmbedder, createLocalReader } from '@mci/vision'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import { openLaneBook } from '../features/connections/index.ts'
import { type Directory, openAuth, openDirectory } from '../features/identity/index.ts'
import { schemaTexts } from '../schema/schema.texts.ts'
import type { Feature } from '../work/feature.ts'
import type { Inbox } from '../work/inbox.ts'
import { learn } from '../work/texts.ts'
import type { Settings, Vision, Work } from '../work/work.ts'
import type { Env } from './env.ts'
import { openInbox } from './open-inbox.ts'
import { startOrm } from './start-orm.ts'
import { version } from './version.ts'

/** Everything a process of ours holds open, for the whole of its life. */
export interface World {
  readonly orm: MikroORM
  readonly directory: Directory
  /** What every Work of this process has in common. */
  readonly means: Pick<Work, 'queue' | 'live' | 'meta' | 'vision' | 'keys' | 'settings' | 'clock'>
  readonly inbox: Inbox
  readonly log: Logger
  close(): Promise<void>
}

/** What is different about one process. Where time is told by another clock, waiting for Meta has to go by it as well. */
export interface WorldOptions {
  readonly application: string
  readonly clock?: () => Date
  readonly sleep?: MetaOptions['sleep']
  readonly poolSize?: number
}

export async function openWorld(
  env: Env,
  features: readonly Feature[],
  log: Logger,
  options: WorldOptions,
): Promise<World> {
  introduce(features)
  if (env.reading.fallback && !env.reading.fallback.isAllowed)
    log.warn(
      { action: 'meta_fallback' },
      'META_PAGE_ACCESS_TOKEN is ignored: it counts with NODE_ENV=development alone',
    )
  const onError = (error: unknown) => log.warn({ err: error }, 'a connection to PostgreSQL was lost')
  const orm = await startOrm(features, env.databaseUrl, { max: options.poolSize ?? 10 })
  const queue = await openQueue({ databaseUrl: env.databaseUrl, application: options.application, onError })
  const live = await openLive({ databaseUrl: env.databaseUrl, onError })
  const { auth, pool } = openAuth({
    databaseUrl: env.databaseUrl,
    secret: env.appSecret.reveal(),
    publicUrl: env.http.publicUrl,
    onTrouble: (message) => log.warn({ action: 'auth' }, message),
  })
  const clock = options.clock ?? (() => new Date())
  const vision = await openVision(env)
  const { application } = options
  const laneBook = openLaneBook({ databaseUrl: env.databaseUrl, application, onError })
  const inbox = openInbox({ databaseUrl: env.databaseUrl, application, queue, log, clock, onError })
  const means = {
    queue,
    live,
    meta: openMeta(env, clock, laneBook, options.sleep),
    vision,
    keys: env.keys,
    settings: settingsOf(env),
    clock,
  }
  return {
    orm,
    directory: openDirectory(auth, pool, env.http.publicUrl),
    means,
    inbox,
    log,
    async close() {
      await Promise.allSettled([vision.reader.close(), live.close(), queue.close()])
      await Promise.allSettled([pool.end(), laneBook.close(), inbox.close(), orm.close()])
    },
  }
}

/** Makes the features' sentences known and their ears hear; a second world in one process changes nothing. */
function introduce(features: readonly Feature[]): void {
  learn(schemaTexts)
  for (const { texts, hears = [] } of features) {
    if (texts) learn(texts)
    for (const { fact, listener } of hears) if (!fact.listeners.includes(listener)) fact.listeners.push(listener)
  }
}

const openMeta = ({ meta }: Env, clock: () => Date, laneBook: LaneBook, sleep: MetaOptions['sleep']) =>
  createMeta({
    appId: meta.appId,
    appSecret: meta.appSecret.reveal(),
    redirectUri: meta.redirectUri,
    graphUrl: meta.graphUrl,
    dialogUrl: meta.dialogUrl,
    apiVersion: meta.apiVersion,
    now: clock,
    laneBook,
    sleep,
  })

async function openVision({ openai }: Env): Promise<Vision> {
  const embedder = createLocalEmbedder()
  if (!openai) return { reader: createLocalReader(), drawer: createLocalDrawer(), embedder }
  const { createOpenAiDrawer, createOpenAiReader } = await import('@mci/vision/openai')
  const { baseUrl, model, imageModel } = openai
  const apiKey = openai.apiKey.reveal()
  return {
    reader: createOpenAiReader({ apiKey, baseUrl, model }),
    drawer: createOpenAiDrawer({ apiKey, baseUrl, model, imageModel }),
    embedder,
  }
}

const settingsOf = ({ http, meta, databaseIsEmbedded, reading, whatsapp }: Env): Settings => ({
  publicUrl: http.publicUrl,
  metaIsSandbox: meta.isSandbox,
  sandboxUrl: meta.isSandbox ? (meta.dialogUrl ?? null) : null,
  pictureHosts: meta.pictureHosts,
  databaseIsEmbedded,
  version,
  metaApiVersion: meta.apiVersion ?? currentApiVersion,
  reading,
  whatsapp,
})

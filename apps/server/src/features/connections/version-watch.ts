import type { Meta, VersionNotice } from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import { Notice, raiseNotice, resolveNotice } from '../notices/index.ts'

const hour = 60 * 60 * 1000

interface Watch {
  /** When an organisation was last told, and of what. */
  readonly told: Map<string, { at: number; kind: VersionNotice['kind'] }>
  /** Organisations whose notices of other versions were looked through by this process. */
  readonly tidied: Set<string>
}

const watches = new WeakMap<Meta, Watch>()

/**
 * Tells people that the version of Meta's API that we ask for is ending or has ended. A process writes it at most once an hour
 * for each organisation: every single call may say it.
 */
export async function tellVersion(work: Work, { kind }: VersionNotice): Promise<void> {
  const { actor, settings, clock } = work
  const { told } = watchOf(work)
  const last = told.get(actor.organizationId)
  const isWorse = last?.kind === 'upgraded' && kind === 'dead'
  if (last && !isWorse && clock().getTime() - last.at < hour) return
  told.set(actor.organizationId, { at: clock().getTime(), kind })
  const asked = settings.metaApiVersion
  await work.em.fork().transactional((em) =>
    raiseNotice(em, work, {
      kind: 'META_VERSION',
      subject: subjectOf(asked),
      severity: kind === 'dead' ? 'CRITICAL' : 'WARNING',
      saying: { key: `connections.version.${kind}`, params: { asked } },
    }),
  )
}

/**
 * A version that ends does not come back: its notice is over when another one is asked for. Looked for once by each process, since
 * one that asks for another version than before has begun just now.
 */
export async function tidyVersions(work: Work): Promise<void> {
  const { tidied } = watchOf(work)
  if (tidied.has(work.actor.organizationId)) return
  tidied.add(work.actor.organizationId)
  const current = subjectOf(work.settings.metaApiVersion)
  await work.em.fork().transactional(async (em) => {
    const others = { kind: 'META_VERSION', resolvedAt: null, subject: { $like: subjectOf('%'), $ne: current } } as const
    for (const { subject } of await em.find(Notice, others)) await resolveNotice(em, work, 'META_VERSION', subject)
  })
}

const subjectOf = (version: string): string => `version:${version}`

function watchOf({ meta }: Work): Watch {
  const watch = watches.get(meta) ?? { told: new Map(), tidied: new Set() }
  watches.set(meta, watch)
  return watch
}

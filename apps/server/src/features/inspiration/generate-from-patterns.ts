import { createHash } from 'node:crypto'
import type { CreativeReading } from '@mci/vision'
import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput } from '../../schema/problem.graphql.ts'
import { nameOf } from '../../work/actor.ts'
import type { Locale } from '../../work/locale.ts'
import { newId } from '../../work/new-id.ts'
import type { Saying } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { type Creative, findCreatives } from '../creatives/index.ts'
import { askFor, type Job } from '../jobs/index.ts'
import { readingOf } from '../patterns/index.ts'
import { readBrief } from './brief-input.ts'
import { competitorIn } from './competitor-brands.ts'
import {
  CreativesNotFound,
  type GenerateFromPatternsInput,
  NoCreativesChosen,
  PatternsNotExtracted,
} from './generation.graphql.ts'
import { generationJob } from './generation-job.ts'
import { Inspiration, type StoredBrief } from './inspiration.entity.ts'
import { InspirationSource } from './inspiration-source.entity.ts'

const mostSources = 6

type Refusal = NoCreativesChosen | CreativesNotFound | PatternsNotExtracted | InvalidInput

/**
 * Asks for new creatives from the patterns of chosen ones. Refused in this order: none chosen, some not there, some not read,
 * a brief that cannot be drawn. The same request while one runs is answered with that one's job.
 */
export async function generateFromPatterns(work: Work, input: GenerateFromPatternsInput): Promise<Job | Refusal> {
  const ids = [...new Set(input.creativeIds)]
  const found = await findCreatives(work.em, ids)
  const readings = await readingOf(
    work.em,
    found.map(({ id }) => id),
  )
  const refusal = refusalOf(work, ids, found, readings)
  if (refusal) return refusal
  if (ids.length > mostSources) return fault(work, 'creativeIds')
  const read = readBrief(input.brief)
  if ('fault' in read) return fault(work, `brief.${read.fault}`)
  const competitor = await competitorIn(work.em, read.brief.productName)
  if (competitor)
    return fault(work, 'brief.productName', { key: 'inspiration.fault.competitor', params: { competitor } })
  // In the order they were chosen: the first one is A.
  const creatives = ids.flatMap((id) => found.find((each) => each.id === id) ?? [])
  const brief = { ...read.brief, language: languageOf([...readings.values()], work.locale) }
  return work.em.transactional((em) => begin(em, work, creatives, brief))
}

function refusalOf(
  { say }: Work,
  ids: readonly string[],
  found: readonly Creative[],
  readings: ReadonlyMap<string, CreativeReading>,
): Refusal | null {
  if (ids.length === 0) {
    return Object.assign(new NoCreativesChosen(), { message: say({ key: 'inspiration.noCreativesChosen' }) })
  }
  const missing = ids.filter((id) => !found.some((creative) => creative.id === id))
  if (missing.length > 0) {
    const message = say({ key: 'inspiration.creativesNotFound', params: { count: missing.length } })
    return Object.assign(new CreativesNotFound(), { message, ids: missing })
  }
  const creatives = found.filter(({ id }) => !readings.has(id))
  if (creatives.length === 0) return null
  const params = { count: creatives.length, names: creatives.map(({ name }) => name).join(', ') }
  const message = say({ key: 'inspiration.patternsNotExtracted', params })
  return Object.assign(new PatternsNotExtracted(), { message, creatives })
}

const fault = ({ say }: Work, field: string, because?: Saying): InvalidInput =>
  InvalidInput.of(field, say(because ?? { key: `inspiration.fault.${field}`, params: { most: mostSources } }))

async function begin(em: EntityManager, work: Work, creatives: readonly Creative[], brief: StoredBrief): Promise<Job> {
  const id = newId()
  const accounts = new Set(creatives.map(({ adAccount }) => adAccount.id))
  const { job, isNew } = await askFor(em, work, generationJob, {
    input: { inspirationId: id },
    message: { key: 'jobs.waiting' },
    lockKey: lockOf(creatives, brief),
    subject: brief.productName,
    adAccountId: accounts.size === 1 ? [...accounts][0] : null,
  })
  if (!isNew) return job
  const { drawer } = work.vision
  const { organizationId } = job
  const inspiration = em.create(Inspiration, {
    organizationId,
    id,
    title: brief.productName,
    status: 'DRAWING',
    brief,
    spec: null,
    patternsUsed: [],
    patternsLeftOut: [],
    inspiredBy: creatives.map(({ metaCreativeId, creativeKey }) => metaCreativeId ?? creativeKey),
    jobId: job.id,
    drawnBy: `${drawer.name} ${drawer.version}`,
    createdBy: nameOf(work.actor),
    createdAt: work.clock(),
  })
  creatives.forEach((creative, i) => {
    const unmeasured = { phash: null, embedding: null, embeddedBy: null }
    em.create(InspirationSource, {
      organizationId,
      id: newId(),
      inspiration,
      creative,
      letter: letterOf(i),
      ...unmeasured,
    })
  })
  await em.flush()
  return job
}

/** A second click asks for the same thing: it is answered with what runs. */
function lockOf(creatives: readonly Creative[], brief: StoredBrief): string {
  const asked = JSON.stringify([creatives.map(({ id }) => id), brief])
  return `inspire|${createHash('sha256').update(asked).digest('hex')}`
}

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

/** The language of the sources, which is their audience's; in doubt the one of whoever asks. */
function languageOf(readings: readonly CreativeReading[], locale: Locale): Locale {
  const count = (start: string) => readings.filter(({ message }) => message.language?.startsWith(start)).length
  const [portuguese, english] = [count('pt'), count('en')]
  return portuguese === english ? locale : portuguese > english ? 'pt-BR' : 'en'
}

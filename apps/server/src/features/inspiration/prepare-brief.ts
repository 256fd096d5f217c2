import { type AdCopy, type BriefSpec, type CreativeReading, inspectPicture, writeBrief } from '@mci/vision'
import type { Work } from '../../work/work.ts'
import { type Creative, latestRankOf, pictureOf } from '../creatives/index.ts'
import { JobStopped, type Tracker } from '../jobs/index.ts'
import { copyOf, readingOf } from '../patterns/index.ts'
import { patternsLeftOut, patternsUsed } from './brief-patterns.ts'
import { competitorBrands } from './competitor-brands.ts'
import { Inspiration, type StoredBrief } from './inspiration.entity.ts'
import { InspirationSource } from './inspiration-source.entity.ts'
import { type SourceVerdict, weightOf } from './predict-score.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

/** A source with all that a variation is measured against. */
export interface PreparedSource {
  readonly letter: string
  readonly creativeId: string
  readonly copy: AdCopy
  readonly imageText: string | null
  readonly phash: string
  readonly embedding: number[]
  readonly verdict: SourceVerdict
}

/** As the drawer gets it, and as the inspiration keeps it. */
export type WrittenBrief = BriefSpec

export interface PreparedBrief {
  readonly asked: StoredBrief
  readonly spec: WrittenBrief
  readonly sources: readonly PreparedSource[]
  /** What no variation may say: listed competitors, other accounts' brands, and what the brief forbids. */
  readonly brands: readonly string[]
}

/** Measures the sources' pictures and writes the brief, each once for an inspiration. */
export async function prepareBrief(work: Work, inspirationId: string, tracker: Tracker): Promise<PreparedBrief> {
  const { em } = work
  const inspiration = await em.findOneOrFail(Inspiration, { id: inspirationId })
  const rows = await em.find(
    InspirationSource,
    { inspiration: { id: inspirationId } },
    { populate: ['creative'], orderBy: { letter: 'asc' } },
  )
  const readings = await readingOf(
    em,
    rows.map(({ creative }) => creative.id),
  )
  if (rows.length < inspiration.inspiredBy.length || readings.size < rows.length) throw new JobStopped('SOURCE_GONE')
  await tracker.step('BRIEF', { total: rows.length + 1, status: 'RUNNING' }, { key: 'inspiration.writing' })
  const sources: PreparedSource[] = []
  for (const row of rows) {
    sources.push(await prepareSource(work, row, readings.get(row.creative.id) as CreativeReading, tracker))
    await tracker.step('BRIEF', { done: sources.length })
  }
  const accounts = rows.map(({ creative }) => creative.adAccount.id)
  const competitors = await competitorBrands(em, accounts, inspiration.brief.productName)
  const spec = inspiration.spec ?? (await keepBrief(tracker, inspiration, sources, readings, competitors))
  await tracker.step('BRIEF', { done: rows.length + 1, status: 'DONE' })
  return { asked: inspiration.brief, spec, sources, brands: [...spec.forbidden.brands, ...spec.avoid] }
}

async function prepareSource(
  work: Work,
  row: InspirationSource,
  reading: CreativeReading,
  tracker: Tracker,
): Promise<PreparedSource> {
  const { creative, letter } = row
  const { phash, embedding } = measuredBefore(work, row) ?? (await measure(work, creative, row, tracker))
  const rank = await latestRankOf(work, creative.id)
  return {
    letter,
    creativeId: creative.id,
    copy: copyOf(creative),
    imageText: reading.message.imageText,
    phash,
    embedding,
    verdict: rank?.entry.verdict ?? null,
  }
}

/** What was measured before, unless by another embedder: its numbers would compare with nothing. */
function measuredBefore({ vision }: Work, { phash, embedding, embeddedBy }: InspirationSource) {
  return phash && embedding && embeddedBy === vision.embedder.name ? { phash, embedding } : null
}

async function measure(work: Work, creative: Creative, { id, letter }: InspirationSource, tracker: Tracker) {
  const picture = await pictureOf(work, creative, { signal: tracker.signal, onCalls: tracker.countCalls })
  if (!picture) throw new JobStopped('SOURCE_WITHOUT_PICTURE', { letter })
  const { phash } = await inspectPicture(picture.bytes)
  const embedding = await work.vision.embedder.embed(picture.bytes)
  const embeddedBy = work.vision.embedder.name
  await tracker.commit(async (em) => {
    await em.nativeUpdate(InspirationSource, { id }, { phash, embedding, embeddedBy })
  })
  return { phash, embedding }
}

async function keepBrief(
  tracker: Tracker,
  { id, brief }: Inspiration,
  sources: readonly PreparedSource[],
  readings: ReadonlyMap<string, CreativeReading>,
  { brands, listed }: Awaited<ReturnType<typeof competitorBrands>>,
): Promise<BriefSpec> {
  const readingsInOrder = sources.map(({ creativeId }) => readings.get(creativeId) as CreativeReading)
  const spec = writeBrief({
    productName: brief.productName,
    targetAudience: brief.targetAudience,
    tone: brief.tone.toLowerCase(),
    platform: brief.platform.toLowerCase(),
    ratios: [...brief.ratios],
    avoid: wordsToAvoid(brief.avoid),
    language: brief.language,
    sources: sources.map(({ letter, copy, phash, verdict }, i) => ({
      letter,
      copy,
      phash,
      reading: readingsInOrder[i] as CreativeReading,
      weight: weightOf(verdict),
    })),
    brands,
  })
  const patterns = {
    patternsUsed: patternsUsed(spec.patterns),
    patternsLeftOut: patternsLeftOut(readingsInOrder, spec, listed > 0),
  }
  await tracker.commit(async (em) => {
    await em.nativeUpdate(Inspiration, { id }, { spec, ...patterns })
  })
  return spec
}

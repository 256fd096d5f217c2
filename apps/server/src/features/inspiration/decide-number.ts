import { type CreativeReading, type DrawnVariation, inspectPicture } from '@mci/vision'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import type { Job, Tracker } from '../jobs/index.ts'
import { Inspiration } from './inspiration.entity.ts'
import { type Judgement, judgeVariation } from './judge-variation.ts'
import { predictScore } from './predict-score.ts'
import type { PreparedBrief } from './prepare-brief.ts'
import { Variation } from './variation.entity.ts'
import { VariationPicture } from './variation-picture.entity.ts'

const attemptsEach = 4

export interface Generation {
  readonly work: Work
  readonly job: Job
  readonly tracker: Tracker
  readonly inspirationId: string
  readonly prepared: PreparedBrief
  /** Everything that was drawn for the inspiration so far; what is drawn is added. */
  readonly drawn: Variation[]
}

/** A picture with what was measured and read in it. */
interface Looked {
  readonly drawn: DrawnVariation
  readonly phash: string
  readonly embedding: number[]
  readonly reading: CreativeReading
}

/**
 * Draws one variation until it is accepted or this job has spent its attempts at it. Every one that was drawn is kept, a
 * rejected one with what it broke. A number that is decided already is left alone.
 */
export async function decideNumber(generation: Generation, number: number): Promise<void> {
  const { tracker, job, drawn, prepared } = generation
  const of = prepared.asked.variations
  for (;;) {
    const own = drawn.filter((each) => each.number === number)
    const spent = own.filter(({ jobId }) => jobId === job.id).length
    if (own.some(({ isAccepted }) => isAccepted) || spent >= attemptsEach) break
    tracker.signal.throwIfAborted()
    const attempt = Math.max(0, ...own.map((each) => each.attempt)) + 1
    const key = attempt === 1 ? 'inspiration.drawing' : 'inspiration.redrawing'
    await tracker.step('DRAW', {}, { key, params: { number, of, attempt } })
    const looked = await drawAndLook(generation, number, attempt)
    drawn.push(await keep(generation, number, attempt, looked, judge(generation, looked)))
  }
  await tracker.step('CHECK', { done: number })
}

async function drawAndLook(generation: Generation, number: number, attempt: number): Promise<Looked> {
  const { work, tracker, prepared, inspirationId } = generation
  const { ratios, variations: of } = prepared.asked
  const { drawer, embedder, reader } = work.vision
  const drawn = await drawer.draw({
    brief: prepared.spec,
    number,
    attempt: attempt - 1,
    // Of the inspiration and its sources: the same one draws the same again, another one draws something else.
    seed: [inspirationId, ...prepared.sources.map(({ creativeId }) => creativeId)].join('|'),
    ratio: ratios[(number - 1) % ratios.length] ?? '1:1',
    previous: accepted(generation).map(({ headline, body }) => ({ headline, body })),
    signal: tracker.signal,
  })
  await tracker.step(
    'DRAW',
    { done: number, ...(number === of ? { status: 'DONE' } : {}) },
    { key: 'inspiration.checking', params: { number, of } },
  )
  const { phash } = await inspectPicture(drawn.png)
  const embedding = await embedder.embed(drawn.png)
  const reading = await reader.read({ picture: drawn.png, copy: copyIn(drawn), signal: tracker.signal })
  return { drawn, phash, embedding, reading }
}

function judge(generation: Generation, { drawn, phash, embedding, reading }: Looked): Judgement {
  const { prepared, work } = generation
  return judgeVariation(
    { copy: copyIn(drawn), imageText: reading.message.imageText, phash, embedding },
    {
      sources: [...prepared.sources],
      siblings: accepted(generation).map((each) => ({
        number: each.number,
        copy: copyIn(each),
        phash: each.phash,
        embedding: each.embedding,
      })),
      brands: [...prepared.brands],
      measuredBy: work.vision.embedder.name,
    },
  )
}

/** Picture and row land together, and only while the job is still this attempt's. */
function keep(
  { work, job, tracker, inspirationId, prepared }: Generation,
  number: number,
  attempt: number,
  { drawn, phash, embedding, reading }: Looked,
  { broken, antiCloneScore, distances }: Judgement,
): Promise<Variation> {
  const { organizationId } = job
  const { drawer } = work.vision
  const { png, headline, body, callToAction, idea, ratio, width, height } = drawn
  const verdicts = prepared.sources.map(({ verdict }) => verdict)
  return tracker.commit(async (em) => {
    const row = em.create(Variation, {
      organizationId,
      id: newId(),
      inspiration: em.getReference(Inspiration, [organizationId, inspirationId] as never),
      number,
      attempt,
      jobId: job.id,
      ...{ headline, body, callToAction, idea, ratio, width, height, phash, embedding },
      ...{ antiCloneScore, distances, violations: broken, isAccepted: broken.length === 0 },
      score: predictScore(prepared.spec.patterns, reading, verdicts),
      drawnBy: `${drawer.name} ${drawer.version}`,
      createdAt: work.clock(),
    })
    em.create(VariationPicture, { organizationId, id: newId(), variation: row, png: Buffer.from(png) })
    await em.flush()
    return row
  })
}

const accepted = ({ drawn }: Generation): Variation[] => drawn.filter(({ isAccepted }) => isAccepted)

const copyIn = ({ headline, body, callToAction }: { headline: string; body: string; callToAction: string }) => ({
  headline,
  body,
  callToAction,
})

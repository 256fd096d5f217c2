import type { ApproachReading, CreativeReading, MessageReading, VisualReading } from '@mci/vision'
import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { CreativePattern, patternTypes } from './creative-pattern.entity.ts'

/** What is kept of a creative that was read: the three layers together, and when. */
export interface StoredReading {
  readonly reading: CreativeReading
  readonly extractedAt: Date
}

/** What was read in each creative; one without all three layers is not in the map. */
export async function storedReadings(
  em: EntityManager,
  creativeIds: readonly string[],
): Promise<Map<string, StoredReading>> {
  const rows = await em.find(CreativePattern, { creative: { id: { $in: [...creativeIds] } } })
  const found = new Map<string, StoredReading>()
  for (const creativeId of new Set(rows.map((row) => row.creative.id))) {
    const stored = together(rows.filter((row) => row.creative.id === creativeId))
    if (stored) found.set(creativeId, stored)
  }
  return found
}

/** The readings by creative, as they came from the reader. Ids must be ids of this organisation's creatives. */
export async function readingOf(
  em: EntityManager,
  creativeIds: readonly string[],
): Promise<Map<string, CreativeReading>> {
  const stored = await storedReadings(em, creativeIds)
  return new Map([...stored].map(([id, { reading }]) => [id, reading]))
}

/** The same for one creative of many that are asked of in the same turn. */
export function readingFor(work: Work, creativeId: string): Promise<StoredReading | undefined> {
  return batched(work, 'patterns.readings', creativeId, (ids) => storedReadings(work.em, ids))
}

function together(layers: readonly CreativePattern[]): StoredReading | null {
  const [visual, message, approach] = patternTypes.map((type) => layers.find((layer) => layer.patternType === type))
  if (!visual || !message || !approach) return null
  return {
    extractedAt: visual.extractedAt,
    reading: {
      visual: { ...visual.data, confidence: visual.confidence } as VisualReading,
      message: { ...message.data, imageText: message.imageText, confidence: message.confidence } as MessageReading,
      approach: { ...approach.data, confidence: approach.confidence } as ApproachReading,
      readBy: visual.readBy,
      cost: null,
    },
  }
}

import { defineFact } from '../../work/fact.ts'

export interface CreativeIngested {
  readonly creativeId: string
  /** The job that everything of this read belongs to; null when the creative was read by itself. */
  readonly syncJobId: string | null
}

/** Details and picture facts of a creative were written; told in that transaction, each time it is read. */
export const creativeIngested = defineFact<CreativeIngested>('creatives.ingested')

import { v7 } from 'uuid'

/** An id for a new row: random, and ordered by time so that inserts go to the end of the index. */
export const newId = (): string => v7()

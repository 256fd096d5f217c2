import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

/** What a stage means to attribution and to Meta, whatever people call it. */
export type StageKind = 'NEW' | 'OPEN' | 'QUALIFIED' | 'WON' | 'LOST'

/** Whether a ticket in such a stage is closed. */
export const isFinal = (kind: StageKind): boolean => kind === 'WON' || kind === 'LOST'

const StageSchema = defineEntity({
  name: 'Stage',
  tableName: 'stage',
  ...tenantTable,
  properties: {
    ...tenantKey,
    kind: p.string().$type<StageKind>(),
    /** As people named it; null: the product's own word for it, in the reader's language. */
    name: p.string().nullable(),
    /** Which of the first five it was when it has no name: NEW, IN_CONVERSATION, QUALIFIED, WON, LOST. */
    preset: p.string().nullable(),
    position: p.integer(),
    archivedAt: p.datetime().nullable(),
  },
})

/** A column of the board. */
export class Stage extends StageSchema.class {}
StageSchema.setClass(Stage)

export { StageSchema }

import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../../work/new-id.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { Stage, type StageKind } from '../stage.entity.ts'

/** What every organisation begins with, from the left. */
const presets: readonly { preset: string; kind: StageKind }[] = [
  { preset: 'NEW', kind: 'NEW' },
  { preset: 'IN_CONVERSATION', kind: 'OPEN' },
  { preset: 'QUALIFIED', kind: 'QUALIFIED' },
  { preset: 'WON', kind: 'WON' },
  { preset: 'LOST', kind: 'LOST' },
]

type Naming = Pick<Work, 'actor'>

/** The stages of an organisation from the left, without the archived ones; the first five are made when they are first asked for. */
export async function stagesOf({ em, actor }: Pick<Work, 'em' | 'actor'>): Promise<Stage[]> {
  const stages = await listStages(em)
  return stages.length > 0 ? stages : em.transactional((tx) => stagesIn(tx, { actor }))
}

/** The same inside of the transaction of `em`. */
export async function stagesIn(em: EntityManager, { actor }: Naming): Promise<Stage[]> {
  const there = await listStages(em)
  if (there.length > 0) return there
  await holdStages(em, { actor })
  const made = await listStages(em)
  if (made.length > 0) return made
  for (const [position, each] of presets.entries())
    em.create(Stage, {
      organizationId: actor.organizationId,
      id: newId(),
      ...each,
      name: null,
      position,
      archivedAt: null,
    })
  await em.flush()
  return listStages(em)
}

/** Whoever changes the stages is alone in it until the transaction of `em` ends. */
export async function holdStages(em: EntityManager, { actor }: Naming): Promise<void> {
  await transactionOf(em).executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${actor.organizationId}|stages`,
  ])
}

/** A stage by its id, archived ones too: a ticket that was closed long ago may stand in one. */
export async function stageOf(work: Work, id: string): Promise<Stage> {
  const all = await batchedStages(work)
  const stage = all.get(id)
  if (!stage) throw new Error(`No stage ${id}`)
  return stage
}

/** All stages by id, archived ones too; read once for a piece of work. */
export function batchedStages({ em, batches }: Work): Promise<Map<string, Stage>> {
  let read = batches.get('leads.stages') as Promise<Map<string, Stage>> | undefined
  if (!read) {
    read = em.find(Stage, {}).then((rows) => new Map(rows.map((row) => [row.id, row])))
    batches.set('leads.stages', read)
  }
  return read
}

const listStages = (em: EntityManager): Promise<Stage[]> =>
  em.find(Stage, { archivedAt: null }, { orderBy: { position: 'asc', id: 'asc' } })

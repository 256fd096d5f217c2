import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { InvalidInput } from '../../../schema/problem.graphql.ts'
import { readLabel } from '../../../values/label.ts'
import { newId } from '../../../work/new-id.ts'
import type { Work } from '../../../work/work.ts'
import { Stage, type StageKind } from '../stage.entity.ts'
import { Ticket } from '../ticket.entity.ts'
import { nameOfStage } from './stage-name.ts'
import { SavedStages, type SaveStagesInput, StageHasTickets } from './stages.graphql.ts'
import { holdStages, stagesIn } from './stages.store.ts'

const longestName = 40
const mostStages = 20
const needed: readonly StageKind[] = ['NEW', 'QUALIFIED', 'WON', 'LOST']

/** A stage of the list as it is to be. */
interface Wanted {
  readonly row: Stage | null
  readonly kind: StageKind
  readonly name: string | null
}

/**
 * Makes the stages what the list says, from the left: those with an id keep their kind and get its name, those without are new, and those
 * that are missing are archived. One of each kind but OPEN stays.
 */
export function saveStages(
  work: Work,
  { stages }: SaveStagesInput,
): Promise<SavedStages | InvalidInput | StageHasTickets> {
  return work.em.transactional(async (em) => {
    await holdStages(em, work)
    const before = await stagesIn(em, work)
    const wanted = readStages(work, stages, before)
    if (wanted instanceof InvalidInput) return wanted
    const kept = new Set(wanted.flatMap(({ row }) => row?.id ?? []))
    const archived = before.filter(({ id }) => !kept.has(id))
    const inUse = await firstInUse(em, work, archived)
    if (inUse) return inUse
    for (const stage of archived) stage.archivedAt = work.clock()
    for (const [position, { row, kind, name }] of wanted.entries()) {
      if (row) Object.assign(row, { name, position })
      else {
        const key = { organizationId: work.actor.organizationId, id: newId() }
        em.create(Stage, { ...key, kind, name, preset: null, position, archivedAt: null })
      }
    }
    await em.flush()
    return Object.assign(new SavedStages(), { stages: await stagesIn(em, work) })
  })
}

function readStages(
  { say }: Work,
  given: SaveStagesInput['stages'],
  before: readonly Stage[],
): Wanted[] | InvalidInput {
  const invalid = (field: string, key: string) =>
    InvalidInput.of(
      field,
      say({ key: `leads.stages.${key}`, params: { most: key === 'tooMany' ? mostStages : longestName } }),
    )
  if (given.length > mostStages) return invalid('stages', 'tooMany')
  const wanted: Wanted[] = []
  for (const [index, { id, name, kind }] of given.entries()) {
    const row = id ? before.find((stage) => stage.id === id) : null
    if (row === undefined || wanted.some((other) => row && other.row === row))
      return invalid(`stages.${index}.id`, 'unknown')
    const label = name === undefined ? row?.name : name && readLabel(name, longestName)
    const isNamed = label ? true : name == null && Boolean(row?.preset)
    if (!isNamed) return invalid(`stages.${index}.name`, 'name')
    wanted.push({ row, kind: row?.kind ?? kind ?? 'OPEN', name: label ?? null })
  }
  const missing = needed.find((kind) => !wanted.some((each) => each.kind === kind))
  if (missing) return invalid('stages', `missing.${missing}`)
  const names = wanted.map(({ row, kind, name }) =>
    nameOfStage({ name, kind, preset: row?.preset ?? null }, say).toLowerCase(),
  )
  return new Set(names).size < names.length ? invalid('stages', 'sameName') : wanted
}

/** What is open must stand in a column; nobody moves a ticket there while this transaction lasts, for moving holds the stage. */
async function firstInUse(em: EntityManager, { say }: Work, stages: readonly Stage[]): Promise<StageHasTickets | null> {
  for (const { id } of stages) {
    const stage = await em.findOneOrFail(Stage, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const count = await em.count(Ticket, { stage: { id }, status: 'OPEN' })
    if (count === 0) continue
    const message = say({ key: 'leads.stages.inUse', params: { name: nameOfStage(stage, say), count } })
    return Object.assign(new StageHasTickets(), { stage, count, message })
  }
  return null
}

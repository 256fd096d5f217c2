import { expect, it } from 'vitest'
import { draftOf, isChanged, mayArchive, movedStage, toStageInputs, withNewStage } from './stage-list.ts'

const stages = [
  { id: 'new', kind: 'NEW', name: 'Novo' },
  { id: 'talk', kind: 'OPEN', name: 'Em conversa' },
  { id: 'good', kind: 'QUALIFIED', name: 'Qualificado' },
  { id: 'won', kind: 'WON', name: 'Ganho' },
  { id: 'lost', kind: 'LOST', name: 'Perdido' },
] as const
const draft = draftOf(stages)
const proposal = { key: 'x', id: null, kind: 'OPEN', name: 'Proposta' } as const
const at = (index: number) => {
  const stage = draft[index]
  if (!stage) throw new Error('no such stage')
  return stage
}

it('moves a stage by one place, and not beyond the ends', () => {
  expect(movedStage(draft, 'talk', -1).map(({ key }) => key)).toEqual(['talk', 'new', 'good', 'won', 'lost'])
  expect(movedStage(draft, 'new', -1)).toEqual(draft)
  expect(movedStage(draft, 'lost', 1)).toEqual(draft)
})

it('puts a new stage before what is over', () => {
  expect(withNewStage(draft, proposal).map(({ key }) => key)).toEqual(['new', 'talk', 'good', 'x', 'won', 'lost'])
})

it('keeps the last of each kind that a board needs', () => {
  expect(mayArchive(draft, at(1))).toBe(true)
  expect(mayArchive(draft, at(3))).toBe(false)
  expect(mayArchive([...draft, { ...proposal, kind: 'WON' }], at(3))).toBe(true)
})

it('tells a change from none', () => {
  expect(isChanged(stages, draft)).toBe(false)
  expect(isChanged(stages, movedStage(draft, 'talk', -1))).toBe(true)
  expect(isChanged(stages, withNewStage(draft, proposal))).toBe(true)
  expect(isChanged(stages, [{ ...at(0), name: 'Entrada' }, ...draft.slice(1)])).toBe(true)
})

it('sends a name only where it was changed, and none where it was taken away', () => {
  const now = [{ ...at(0), name: ' Entrada ' }, { ...at(1), name: '' }, at(2), proposal]
  expect(toStageInputs(stages, now)).toEqual([
    { id: 'new', name: 'Entrada' },
    { id: 'talk', name: null },
    { id: 'good' },
    { name: 'Proposta', kind: 'OPEN' },
  ])
})

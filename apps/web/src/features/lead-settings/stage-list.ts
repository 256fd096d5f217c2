import type { StageInput, StageKind } from '../../gql/graphql.ts'

/** A stage as it is being changed; `id` is null for one that is new. */
export type DraftStage = { key: string; id: string | null; kind: StageKind; name: string }
type Stage = { id: string; kind: StageKind; name: string }

/** One of each of these must stay: tickets begin, qualify and end there. */
const needed: readonly StageKind[] = ['NEW', 'QUALIFIED', 'WON', 'LOST']

export const draftOf = (stages: readonly Stage[]): DraftStage[] =>
  stages.map(({ id, kind, name }) => ({ key: id, id, kind, name }))

/** The stage moved one place up (−1) or down (1); the same list at either end. */
export function movedStage(stages: readonly DraftStage[], key: string, by: -1 | 1): DraftStage[] {
  const from = stages.findIndex((stage) => stage.key === key)
  const to = from + by
  const [moved, other] = [stages[from], stages[to]]
  if (!moved || !other) return [...stages]
  return stages.map((stage, index) => (index === from ? other : index === to ? moved : stage))
}

/** A new stage goes where conversations still go on: before what is won or lost. */
export function withNewStage(stages: readonly DraftStage[], stage: DraftStage): DraftStage[] {
  const end = stages.findIndex(({ kind }) => kind === 'WON' || kind === 'LOST')
  return end < 0 ? [...stages, stage] : [...stages.slice(0, end), stage, ...stages.slice(end)]
}

/** Whether a board could do without it. */
export const mayArchive = (stages: readonly DraftStage[], { kind }: DraftStage): boolean =>
  !needed.includes(kind) || stages.filter((stage) => stage.kind === kind).length > 1

/** Whether anything would be other than it is. */
export const isChanged = (before: readonly Stage[], now: readonly DraftStage[]): boolean =>
  before.length !== now.length ||
  now.some(({ id, name }, index) => id !== before[index]?.id || name.trim() !== before[index]?.name)

/** What the server is told: a name that was not touched stays, an empty one gives the product's own word back. */
export function toStageInputs(before: readonly Stage[], now: readonly DraftStage[]): StageInput[] {
  return now.map(({ id, kind, name }) => {
    const typed = name.trim()
    if (id === null) return { name: typed, kind }
    return before.some((stage) => stage.id === id && stage.name === typed) ? { id } : { id, name: typed || null }
  })
}

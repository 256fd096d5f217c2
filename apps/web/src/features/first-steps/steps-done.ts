import type { StepState } from './step-card.tsx'

export type StepFacts = { connections: number; activeAccounts: number; readings: number; creatives: number }

/** The state of the four steps: done by facts, the first that is not is now, the rest later. */
export function stepStates(facts: StepFacts): [StepState, StepState, StepState, StepState] {
  const done = [facts.connections > 0, facts.activeAccounts > 0, facts.readings > 0, facts.creatives > 0]
  const now = done.indexOf(false)
  const stateOf = (index: number): StepState => (done[index] ? 'done' : index === now ? 'now' : 'later')
  return [stateOf(0), stateOf(1), stateOf(2), stateOf(3)]
}

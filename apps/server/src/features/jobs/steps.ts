import type { Saying } from '../../work/texts.ts'
import type { Job, Step, StepStatus } from './job.entity.ts'

/** A step as a job declares it: its name and its share of the bar. */
export interface StepPlan {
  readonly key: string
  readonly weight: number
}

export const planned = (plan: readonly StepPlan[]): Step[] =>
  plan.map(({ key, weight }) => ({ key, weight, status: 'WAITING', done: 0, total: null }))

/** The steps with one of them changed. A total that shrinks or a count that goes back is kept as it was. */
export function withStep(
  steps: readonly Step[],
  key: string,
  change: { done?: number; total?: number | null; status?: StepStatus },
): Step[] {
  return steps.map((step) => {
    if (step.key !== key) return { ...step }
    const done = Math.max(step.done, change.done ?? step.done)
    return { ...step, done, total: change.total ?? step.total, status: change.status ?? step.status }
  })
}

/** 0 to 1: the weights of what is done over all weights. A job without steps is at 0 until it ends. */
export function progressOf(steps: readonly Step[]): number {
  const whole = steps.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return 0
  const done = steps.reduce((sum, step) => sum + step.weight * shareOf(step), 0)
  return Math.min(1, done / whole)
}

function shareOf({ status, done, total }: Step): number {
  if (status === 'DONE' || status === 'FAILED') return 1
  return total ? Math.min(1, done / total) : 0
}

/** A job that has said nothing of its own yet still waits by its words; by its state it may be further. */
const begun: Partial<Record<Job['status'], string>> = { PROCESSING: 'jobs.running', COMPLETED: 'jobs.done' }

/** The words beside the bar: its own, or, while it waits for its parts, how many of the step at hand have ended. */
export function wordsOf({
  awaitsParts,
  steps,
  message,
  status,
}: Pick<Job, 'awaitsParts' | 'steps' | 'message' | 'status'>): Saying {
  const step = awaitsParts ? steps.find((each) => each.status === 'RUNNING' && each.total) : undefined
  if (step) {
    const { key, done, total } = step
    return { key: `jobs.step.${key}`, params: { done, total: total ?? 0, count: total ?? 0 } }
  }
  return message.key === 'jobs.waiting' ? { key: begun[status] ?? message.key } : message
}

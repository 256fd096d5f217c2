import { setTimeout as pause } from 'node:timers/promises'
import type { Visitor } from './open-visitor.ts'

/** How a job ended, and every different progress that was seen on the way, in the order of time. */
export interface Followed {
  readonly status: string
  readonly message: string
  readonly attempts: number
  readonly metaCalls: number
  readonly progress: readonly number[]
}

type Asked = { __typename: string; id?: string; message?: string }

/** Asks for a job. @throws with the refusal's own words */
export async function askForJob(visitor: Visitor, name: string, inputType: string, input: object): Promise<string> {
  const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) {
    __typename ... on Job { id } ... on Problem { message } } }`
  const answer = (await visitor.ask<Record<string, Asked>>(query, { input }))[name]
  if (!answer?.id) throw new Error(`${name}: ${answer?.__typename} ${answer?.message}`)
  return answer.id
}

/**
 * Looks at a job until it has ended, also while the server is away.
 * @param look called at every look, with the last progress
 */
export async function followJob(visitor: Visitor, id: string, look?: (progress: number) => unknown): Promise<Followed> {
  const query = 'query ($id: ID!) { job(id: $id) { status message progress attempts metaCalls } }'
  const progress: number[] = []
  for (;;) {
    const answer = await visitor.ask<{ job: Followed & { progress: number } }>(query, { id }).catch(() => undefined)
    if (answer) {
      const { job } = answer
      if (progress.at(-1) !== job.progress) progress.push(job.progress)
      if (!['PENDING', 'PROCESSING'].includes(job.status)) return { ...job, progress }
      await look?.(job.progress)
    }
    await pause(100)
  }
}

/** Whether each value is at least the one before it. */
export const isClimbing = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))

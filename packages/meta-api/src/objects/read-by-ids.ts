import { MetaError } from '../errors.ts'
import { type BatchAnswers, batchSize, sendBatch } from '../protocol/batch.ts'
import type { Call, Caller } from '../protocol/caller.ts'
import { type Answer, decodeAnswer } from '../protocol/decode.ts'
import { objectId } from '../protocol/ids.ts'
import type { Draws } from '../protocol/lane-keys.ts'
import { isTooMuch } from '../protocol/too-much.ts'
import { readUsage } from '../protocol/usage.ts'

/** How a session reads in batches. */
export interface BatchReader {
  caller: Caller
  call: Call
  draws: Draws
  signal?: AbortSignal
}

const rounds = 4

/** What is asked of each object, and how its answer is read. */
export interface ObjectQuestion<T> {
  /** As in an address: `fields=id,name`. */
  query: string
  read(raw: unknown): T
}

/**
 * Many objects by id, fifty per request. Every id is in the answer, with its object or with the error that it met.
 * Items Meta did not get to, or stumbled over, are asked for again. An error of a whole request is thrown when nothing
 * was read before it; afterwards it stands at the ids still open, so that what was read is not lost.
 */
export async function readByIds<T>(
  reader: BatchReader,
  ids: readonly string[],
  question: ObjectQuestion<T>,
): Promise<Map<string, T | MetaError>> {
  const found = new Map<string, T | MetaError>()
  let open = [...new Set(ids)].map(objectId)
  for (let round = 0; open.length > 0 && round < rounds; round += 1) {
    if (round > 0) await reader.caller.pause(1000 * 2 ** (round - 1), reader.signal)
    for (const chunk of chunks(open, batchSize)) {
      const stop = await readChunk(reader, chunk, question, found)
      if (stop !== null && !hasObject(found)) throw stop
      if (stop !== null) return closeOpen(open, found, stop)
    }
    open = open.filter((id) => mayTryAgain(found.get(id)))
  }
  return found
}

/** Reads one chunk into `found`; an error that ends the whole reading is returned. */
async function readChunk<T>(
  reader: BatchReader,
  ids: string[],
  question: ObjectQuestion<T>,
  found: Map<string, T | MetaError>,
): Promise<MetaError | null> {
  const items = ids.map((id) => ({ path: `/${id}?${question.query}` }))
  let answers: BatchAnswers
  try {
    answers = (await sendBatch(reader.call, reader.caller.version, items, reader.draws.account)).value
  } catch (error) {
    if (!(error instanceof MetaError)) throw error
    if (ids.length === 1 || !isTooMuch(error)) return error
    const half = Math.ceil(ids.length / 2)
    return (
      (await readChunk(reader, ids.slice(0, half), question, found)) ??
      (await readChunk(reader, ids.slice(half), question, found))
    )
  }
  const outcomes = ids.map((_, i) => outcomeOf(answers[i] ?? null, question))
  const end = await learnFrom(reader, answers, outcomes)
  for (const [i, id] of ids.entries()) {
    const outcome = outcomes[i]
    if (outcome !== undefined) found.set(id, end !== null && endsReading(outcome) ? end : outcome)
  }
  return end
}

function outcomeOf<T>(answer: Answer | null, { read }: ObjectQuestion<T>): T | MetaError {
  if (answer === null) return new MetaError({ kind: 'transient', reason: 'unfinished' })
  try {
    return read(decodeAnswer(answer))
  } catch (error) {
    return error instanceof MetaError ? error : new MetaError({ kind: 'transient', reason: 'unexpectedShape' })
  }
}

/** The error after which no more is asked, if any; a throttle closes its lane once, however many items met it. */
async function learnFrom(
  { caller, draws }: BatchReader,
  answers: BatchAnswers,
  outcomes: unknown[],
): Promise<MetaError | null> {
  const usages = answers.map((answer) => (answer === null ? null : readUsage(answer.headers)))
  return caller.lanes.learn(draws, usages, outcomes.find(endsReading) ?? null)
}

// Asking on with a dead token or under a throttle only makes it worse.
function endsReading(outcome: unknown): outcome is MetaError {
  return outcome instanceof MetaError && (outcome.kind === 'throttled' || outcome.kind === 'authorization')
}

function mayTryAgain(outcome: unknown): boolean {
  return outcome instanceof MetaError && (outcome.kind === 'transient' || outcome.kind === 'tooMuchData')
}

function hasObject(found: Map<string, unknown>): boolean {
  return [...found.values()].some((outcome) => !(outcome instanceof MetaError))
}

function closeOpen<T>(open: string[], found: Map<string, T | MetaError>, error: MetaError): Map<string, T | MetaError> {
  for (const id of open) if (!found.has(id)) found.set(id, error)
  return found
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}

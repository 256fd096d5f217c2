import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Call, Reply } from './caller.ts'
import type { Answer } from './decode.ts'

/** One read inside a batch. */
export interface BatchItem {
  /** After the version: `/123?fields=id`. */
  path: string
}

/** Answers in the order of the items; `null` where Meta did not finish in time, which says nothing about the item. */
export type BatchAnswers = (Answer | null)[]

/** The most items Meta takes in one batch. */
export const batchSize = 50

const answers = z.array(
  z
    .object({
      code: z.coerce.number(),
      body: z.string().nullish(),
      headers: z
        .array(z.object({ name: z.string(), value: z.string() }))
        .nullish()
        .catch(null),
    })
    .nullable(),
)

/** Sends up to fifty reads as one request. They still count as fifty calls. */
export async function sendBatch(
  call: Call,
  version: string,
  items: BatchItem[],
  account?: string,
): Promise<Reply<BatchAnswers>> {
  const batch = items.map(({ path }) => ({ method: 'GET', relative_url: `${version}${path}` }))
  return call({
    path: '/',
    form: { batch: JSON.stringify(batch), include_headers: 'true' },
    counted: items.length,
    account,
    shrinkable: items.length > 1,
    read: (value) => readBatch(value, items.length),
  })
}

/** Reads the outer answer of a batch of so many items. */
export function readBatch(value: unknown, expected: number): BatchAnswers {
  const list = answers.parse(value)
  if (list.length !== expected) throw new MetaError({ kind: 'transient', reason: 'unexpectedShape' })
  return list.map((item) =>
    item === null ? null : { status: item.code, body: item.body ?? '', headers: headersOf(item.headers ?? []) },
  )
}

function headersOf(list: { name: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(list.map(({ name, value }) => [name.toLowerCase(), value]))
}

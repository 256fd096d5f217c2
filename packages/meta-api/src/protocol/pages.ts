import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Ask, Call } from './caller.ts'

/** One page of a listing. */
export interface Page<T> {
  items: T[]
  /** Where the next page starts, to go on from later; null when there is none. */
  after: string | null
  /** From 0. */
  index: number
  /** Calls this page took as Meta counts them, refused ones included. */
  calls: number
}

export interface Listing<T> extends Omit<Ask<unknown>, 'read' | 'form' | 'method'> {
  limit: number
  after?: string
  read: (item: unknown) => T
}

const envelope = z.object({
  data: z.array(z.unknown()),
  paging: z
    .object({
      next: z.string().nullish(),
      cursors: z.object({ after: z.coerce.string().nullish() }).nullish().catch(null),
    })
    .nullish(),
})

const pagesBeforeRestoring = 3

/**
 * Reads a listing page by page, going on for as long as Meta says there is a next page: the last page has cursors too.
 * The request is rebuilt with the cursor; Meta's own `next` link holds the token and is never followed.
 * When a page is too much, half of it is asked for from the same place, and later cautiously the whole again.
 */
export async function* readPages<T>(call: Call, listing: Listing<T>): AsyncGenerator<Page<T>, void, undefined> {
  const size = pageSize(listing.limit)
  let after = listing.after
  let spent = 0
  for (let index = 0; ; ) {
    const { limit: _, after: __, read, ...ask } = listing
    const query = { ...ask.query, limit: String(size.limit), after }
    try {
      const { value, calls } = await call({
        ...ask,
        query,
        shrinkable: size.limit > size.least,
        read: (v) => readPage(v, read),
      })
      const next = nextCursor(value, after)
      yield { items: value.items, after: next, index, calls: calls + spent }
      if (next === null) return
      size.passed()
      after = next
      spent = 0
      index += 1
    } catch (error) {
      if (!(error instanceof MetaError) || error.kind !== 'tooMuchData' || size.limit <= size.least) throw error
      spent += 1
      size.halve()
    }
  }
}

/** All items of a short listing. */
export async function readAll<T>(call: Call, listing: Listing<T>): Promise<T[]> {
  const items: T[] = []
  for await (const page of readPages(call, listing)) items.push(...page.items)
  return items
}

interface RawPage<T> {
  items: T[]
  cursor: string | null
  hasNext: boolean
}

function readPage<T>(value: unknown, read: (item: unknown) => T): RawPage<T> {
  const page = envelope.parse(value)
  const next = page.paging?.next ?? null
  return { items: page.data.map(read), hasNext: next !== null, cursor: page.paging?.cursors?.after ?? cursorIn(next) }
}

// Some edges page without cursors and put the place into the link alone.
function cursorIn(next: string | null): string | null {
  return next !== null && URL.canParse(next) ? new URL(next).searchParams.get('after') : null
}

function nextCursor(page: RawPage<unknown>, current: string | undefined): string | null {
  if (!page.hasNext) return null
  // Stopping quietly here would look like a complete listing.
  if (page.cursor === null || page.cursor === current) {
    throw new MetaError({ kind: 'request', reason: 'brokenPaging' })
  }
  return page.cursor
}

function pageSize(wanted: number) {
  let patience = pagesBeforeRestoring
  let passes = 0
  // Refusals cost quota: below a hundredth the page's size is not the trouble.
  const least = Math.ceil(wanted / 100)
  return {
    limit: wanted,
    least,
    passed() {
      passes += 1
      if (this.limit >= wanted || passes < patience) return
      this.limit = Math.min(this.limit * 2, wanted)
      passes = 0
    },
    halve() {
      this.limit = Math.max(least, Math.floor(this.limit / 2))
      // Each time a larger page proves too much again, wait longer before the next try.
      patience *= 2
      passes = 0
    },
  }
}

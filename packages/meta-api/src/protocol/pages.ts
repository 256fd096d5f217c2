import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Ask, Call } from './caller.ts'
import { type PageSize, pageSize } from './page-size.ts'
import { isTooMuch } from './too-much.ts'

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

/**
 * Reads a listing page by page, going on for as long as Meta says there is a next page: the last page has cursors too.
 * The request is rebuilt with the cursor; Meta's own `next` link holds the token and is never followed.
 * When a page is too much, half of it is asked for from the same place, and later cautiously the whole again.
 */
export async function* readPages<T>(call: Call, listing: Listing<T>): AsyncGenerator<Page<T>, void, undefined> {
  const size = pageSize(listing.limit)
  let { after } = listing
  for (let index = 0; ; index += 1) {
    const page = await readPage(call, { ...listing, after }, size)
    yield { ...page, index }
    if (page.after === null) return
    after = page.after
  }
}

interface Shrinking {
  /** Which refusals a smaller page may answer: all that ask for less, unless said otherwise. */
  shrinksOn?: (error: unknown) => boolean
  /** The smallest page is not asked for again either: the caller has another way. */
  hasOtherWay?: boolean
}

/** One page from where `after` says, in the size that passes. */
export async function readPage<T>(
  call: Call,
  listing: Listing<T>,
  size: PageSize,
  { shrinksOn = isTooMuch, hasOtherWay = false }: Shrinking = {},
): Promise<Omit<Page<T>, 'index'>> {
  const { limit: _, after, read, ...ask } = listing
  for (let spent = 0; ; spent += 1) {
    const query = { ...ask.query, limit: String(size.limit), after }
    const shrinkable = hasOtherWay || size.limit > size.least
    try {
      const { value, calls } = await call({ ...ask, query, shrinkable, read: (v) => pageIn(v, read, after) })
      size.passed()
      return { ...value, calls: calls + spent }
    } catch (error) {
      if (!shrinksOn(error) || size.limit <= size.least) throw error
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

function pageIn<T>(
  value: unknown,
  read: (item: unknown) => T,
  current: string | undefined,
): Pick<Page<T>, 'items' | 'after'> {
  const { data, paging } = envelope.parse(value)
  const next = paging?.next ?? null
  const cursor = paging?.cursors?.after ?? cursorIn(next)
  // Stopping quietly here would look like a complete listing. Asked again, Meta mostly says where it goes on.
  if (next !== null && (cursor === null || cursor === current)) {
    throw new MetaError({ kind: 'transient', reason: 'brokenPaging' })
  }
  return { items: data.map(read), after: next === null ? null : cursor }
}

// Some edges page without cursors and put the place into the link alone.
function cursorIn(next: string | null): string | null {
  return next !== null && URL.canParse(next) ? new URL(next).searchParams.get('after') : null
}

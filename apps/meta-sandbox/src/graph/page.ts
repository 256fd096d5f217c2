import { invalidParameter } from './graph-error.ts'
import { numberParam } from './request.ts'

/** Where a page lies, so that the address of the next one can be written. */
export interface PageAddress {
  readonly origin?: string
  /** Path with version, e.g. `/v25.0/act_1/ads`. */
  readonly path: string
  /** The caller's own parameters, access token included: Meta repeats them in `next`. */
  readonly params?: ReadonlyMap<string, string>
  /** Answers half pages, as Meta sometimes does. */
  readonly short?: boolean
  /** Answers a page without anything in it that has a next one all the same. */
  readonly empty?: boolean
}

/** What pages are cut out of: a list, or something that makes its members when they are asked for. */
interface Sliceable<T> {
  readonly length: number
  slice(start: number, end: number): readonly T[]
}

interface Page<T> {
  readonly items: readonly T[]
  readonly paging: { paging?: Record<string, unknown> }
}

const defaultLimit = 25
const mostLimit = 5_000

/** Cuts one page out of a list by `limit`, `after` and `before`. `next` exists only when there is more. */
export function cut<T>(all: Sliceable<T>, params: ReadonlyMap<string, string>, address: PageAddress): Page<T> {
  const limit = numberParam(params, 'limit', defaultLimit, mostLimit)
  const size = address.short ? Math.max(1, Math.floor(limit / 2)) : limit
  const start = startOf(params, address.path, size)
  const items = address.empty ? [] : all.slice(start, start + size)
  if (items.length === 0 && !(address.empty && start < all.length)) return { items, paging: {} }
  const before = writeCursor(address.path, start)
  const after = writeCursor(address.path, start + items.length - 1)
  const link = (name: 'after' | 'before', cursor: string) => pageLink(address, params, limit, name, cursor)
  const paging: Record<string, unknown> = { cursors: { before, after } }
  if (start + items.length < all.length) paging.next = link('after', after)
  if (start > 0) paging.previous = link('before', before)
  return { items, paging: { paging } }
}

function startOf(params: ReadonlyMap<string, string>, path: string, size: number): number {
  const after = params.get('after')
  if (after) return readCursor(path, after) + 1
  const before = params.get('before')
  if (before) return Math.max(0, readCursor(path, before) - size)
  return 0
}

/** A cursor names its list, so that one of another list is refused. */
const listName = (path: string) => path.replace(/^\/v\d+\.\d+/, '')
const writeCursor = (path: string, index: number) => Buffer.from(`${listName(path)}#${index}`).toString('base64url')

function readCursor(path: string, cursor: string): number {
  const [list, index] = Buffer.from(cursor, 'base64url').toString().split('#')
  if (list !== listName(path) || !/^(\d{1,9}|-1)$/.test(index ?? '')) throw invalidParameter('Invalid cursor')
  return Number(index)
}

function pageLink(
  address: PageAddress,
  params: ReadonlyMap<string, string>,
  limit: number,
  name: 'after' | 'before',
  cursor: string,
): string {
  const query = new URLSearchParams([...(address.params ?? params)])
  for (const gone of ['after', 'before', 'method', 'appsecret_proof']) query.delete(gone)
  query.set('limit', String(limit))
  query.set(name, cursor)
  return `${address.origin ?? ''}${address.path}?${query}`
}

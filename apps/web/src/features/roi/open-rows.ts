/** Which rows are open: those that are named, or all but those. */
export type OpenRows = { areAll: boolean; except: ReadonlySet<string> }

/** More names than this do not fit into an address that is sent around. */
const MOST = 80

const ALL = 'all'

/** `open=1,2`: these; `open=all,1,2`: all but these. */
export function openRowsIn(search: URLSearchParams): OpenRows {
  const [first, ...rest] = (search.get('open') ?? '').split(',').filter(Boolean)
  if (first === ALL) return { areAll: true, except: new Set(rest.slice(0, MOST)) }
  return { areAll: false, except: new Set(first ? [first, ...rest].slice(-MOST) : []) }
}

/** What an address says of them; null where nothing is open. */
export function writeOpenRows({ areAll, except }: OpenRows): string | null {
  const names = [...except].slice(-MOST)
  return [...(areAll ? [ALL] : []), ...names].join(',') || null
}

export const isOpen = ({ areAll, except }: OpenRows, id: string): boolean => areAll !== except.has(id)

export function withTurned(open: OpenRows, id: string): OpenRows {
  const except = new Set(open.except)
  if (!except.delete(id)) except.add(id)
  return { ...open, except }
}

export const allOpen: OpenRows = { areAll: true, except: new Set() }
export const allShut: OpenRows = { areAll: false, except: new Set() }

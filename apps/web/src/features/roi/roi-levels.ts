import type { RoiFilters, RoiGrouping } from '../../gql/graphql.ts'

/** What rows can be opened into, one level after the other. */
const levels: readonly RoiGrouping[] = ['CLIENT', 'ACCOUNT', 'CAMPAIGN', 'ADSET', 'AD']

const filters = {
  CLIENT: 'clientIds',
  ACCOUNT: 'adAccountIds',
  CAMPAIGN: 'metaCampaignIds',
  ADSET: 'metaAdSetIds',
} as const satisfies Partial<Record<RoiGrouping, keyof RoiFilters>>

/** What the rows of a depth stand for; null below the last. */
export function levelAt(root: RoiGrouping, depth: number): RoiGrouping | null {
  if (depth === 0) return root
  const first = levels.indexOf(root)
  return first < 0 ? null : (levels[first + depth] ?? null)
}

export const canOpen = (root: RoiGrouping, depth: number): boolean => levelAt(root, depth + 1) !== null

/** The filter that leaves what lies below a row, which the keys of its path lead to. */
export function filterOfPath(root: RoiGrouping, path: readonly string[]): RoiFilters {
  const parts = path.map((key, depth) => {
    const level = levelAt(root, depth)
    return level && level in filters ? [[filters[level as keyof typeof filters], [key]]] : []
  })
  return Object.fromEntries(parts.flat())
}

/** Rows without an owner have the same key wherever they stand; only the way to them tells them apart. */
const NOBODY = 'none'

/** What a row is called in the address of the screen, by the keys that lead to it. */
export const idOfPath = (path: readonly string[]): string =>
  path.includes(NOBODY) ? path.join('/') : (path.at(-1) ?? '')

import type { RoiGrouping } from '../../gql/graphql.ts'
import type { OpenRows } from './open-rows.ts'
import { isOpen } from './open-rows.ts'
import { canOpen, idOfPath } from './roi-levels.ts'
import type { RoiLine } from './roi-line.ts'

/** What is below an open row, as far as it is known. */
export type Branch = {
  rows: readonly RoiLine[]
  /** How many there are; more than `rows` where there are further pages. */
  count: number
  /** The end of the pages so far; null after the last. */
  cursor: string | null
  hasFailed: boolean
  /** The question that it answers, and the news that it knows of: both as the screen counts them. */
  question: string
  heard: number
}

type Place = { id: string; depth: number; parent: string | null }

/** A line of the table: a row, or what stands for rows that are not there. */
export type TreeLine =
  | (Place & { kind: 'row'; path: string[]; row: RoiLine; isOpen: boolean | null; position: number; siblings: number })
  | (Place & { kind: 'waiting' | 'failed' })
  | (Place & { kind: 'more'; left: number })

export type RowLine = Extract<TreeLine, { kind: 'row' }>

type Tree = {
  root: RoiGrouping
  rows: readonly RoiLine[]
  /** How many rows there are at the root. */
  count: number
  branches: ReadonlyMap<string, Branch>
  open: OpenRows
}

/** The tree as the lines that are seen, from the first to the last. */
export function linesOf(tree: Tree): TreeLine[] {
  const lines: TreeLine[] = []
  const walk = (rows: readonly RoiLine[], count: number, above: readonly string[]) => {
    const parent = above.length ? idOfPath(above) : null
    for (const [index, row] of rows.entries()) {
      const path = [...above, row.key]
      const [id, depth] = [idOfPath(path), above.length]
      const opened = canOpen(tree.root, depth) ? isOpen(tree.open, id) : null
      lines.push({ kind: 'row', id, depth, parent, path, row, isOpen: opened, position: index + 1, siblings: count })
      if (opened) below(id, path)
    }
  }
  const below = (id: string, path: string[]) => {
    const branch = tree.branches.get(id)
    const place = { depth: path.length, parent: id }
    if (branch) walk(branch.rows, branch.count, path)
    if (branch?.hasFailed) lines.push({ kind: 'failed', id: `${id} failed`, ...place })
    else if (!branch) lines.push({ kind: 'waiting', id: `${id} waiting`, ...place })
    else if (branch.cursor) {
      lines.push({ kind: 'more', id: `${id} more`, ...place, left: branch.count - branch.rows.length })
    }
  }
  walk(tree.rows, tree.count, [])
  return lines
}

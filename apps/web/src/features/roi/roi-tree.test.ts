import { describe, expect, it } from 'vitest'
import { allOpen, allShut, withTurned } from './open-rows.ts'
import type { RoiLine } from './roi-line.ts'
import { type Branch, linesOf, type TreeLine } from './roi-tree.ts'
import { treeMove } from './tree-moves.ts'

const row = (key: string) => ({ key, label: key }) as RoiLine
const branch = (keys: string[], more: Partial<Branch> = {}): Branch => ({
  rows: keys.map(row),
  count: keys.length,
  cursor: null,
  hasFailed: false,
  question: 'q',
  heard: 0,
  ...more,
})
const tree = (branches: Record<string, Branch>, open = allShut) => ({
  root: 'CAMPAIGN' as const,
  rows: ['1', '2'].map(row),
  count: 2,
  branches: new Map(Object.entries(branches)),
  open,
})
const seen = (lines: readonly TreeLine[]) => lines.map(({ kind, depth, id }) => `${'.'.repeat(depth)}${kind} ${id}`)

describe('the lines of a tree', () => {
  it('are the rows of the root while nothing is open', () => {
    expect(seen(linesOf(tree({ 1: branch(['11']) })))).toEqual(['row 1', 'row 2'])
  })

  it('go down to the last level, which cannot be opened', () => {
    const lines = linesOf(tree({ 1: branch(['11']), 11: branch(['111']), 2: branch([]) }, allOpen))
    expect(seen(lines)).toEqual(['row 1', '.row 11', '..row 111', 'row 2'])
    expect(lines.map((line) => line.kind === 'row' && line.isOpen)).toEqual([true, true, null, true])
    expect(lines[2]).toMatchObject({ path: ['1', '11', '111'], parent: '11', position: 1, siblings: 1 })
  })

  it('say what is on its way, what did not come and how much more there is', () => {
    const open = withTurned(withTurned(allShut, '1'), '2')
    const lines = linesOf(tree({ 2: branch(['21'], { count: 140, cursor: 'c' }) }, open))
    expect(seen(lines)).toEqual(['row 1', '.waiting 1 waiting', 'row 2', '.row 21', '.more 2 more'])
    expect(lines[4]).toMatchObject({ left: 139 })
    const failed = linesOf(tree({ 1: branch([], { hasFailed: true }) }, withTurned(allShut, '1')))
    expect(seen(failed)).toEqual(['row 1', '.failed 1 failed', 'row 2'])
  })

  it('tell rows without an owner apart by the way to them', () => {
    const lines = linesOf({
      ...tree({ none: branch(['a']), a: branch(['none']) }, allOpen),
      root: 'CLIENT',
      rows: [row('none')],
    })
    expect(seen(lines).slice(0, 4)).toEqual(['row none', '.row none/a', '..waiting none/a waiting'])
  })
})

describe('a key on a tree', () => {
  const open = withTurned(allShut, '1')
  const lines = linesOf(tree({ 1: branch(['11']) }, open))

  it('moves by lines and stays within them', () => {
    expect(treeMove('ArrowDown', 0, lines)).toEqual({ to: 1 })
    expect(treeMove('ArrowUp', 0, lines)).toEqual({ to: 0 })
    expect(treeMove('End', 0, lines)).toEqual({ to: 2 })
    expect(treeMove('PageDown', 1, lines)).toEqual({ to: 2 })
    expect(treeMove('Tab', 0, lines)).toBeNull()
  })

  it('opens and goes in, shuts and goes out', () => {
    expect(treeMove('ArrowRight', 2, lines)).toEqual({ turn: true })
    expect(treeMove('ArrowRight', 0, lines)).toEqual({ to: 1 })
    expect(treeMove('ArrowLeft', 1, lines)).toEqual({ to: 0 })
    expect(treeMove('ArrowLeft', 0, lines)).toEqual({ turn: true })
    expect(treeMove('ArrowLeft', 2, lines)).toBeNull()
  })
})

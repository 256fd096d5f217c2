import { reduceData } from '../../faults/fault-error.ts'
import { type FieldRequest, parseFields } from '../field-expression.ts'
import type { NodeKind } from '../node-kind.ts'
import { cut, type PageAddress } from '../page.ts'
import type { Reading } from '../reading.ts'
import { writeNode } from '../write-node.ts'

/** A field that must be looked up costs as much as it has parts. */
const cost = (fields: readonly FieldRequest[]): number =>
  fields.reduce((sum, { fields: inner }) => sum + (inner ? cost(inner) : 1), 0)

/** A page of objects with the fields asked for, or a refusal when it would be too much at once. */
export function listEdge<T>(kind: NodeKind<T>, things: readonly T[], reading: Reading, address: PageAddress) {
  const { params } = reading.request
  const text = params.get('fields')
  const fields = text ? parseFields(text) : undefined
  const page = cut(things, params, address)
  if (page.items.length * cost(fields ?? []) > reading.sandbox.size.mostCells) throw reduceData()
  return { data: page.items.map((thing) => writeNode(kind, thing, fields, reading)), ...page.paging }
}

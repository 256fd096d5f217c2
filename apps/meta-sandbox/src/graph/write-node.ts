import type { FieldRequest } from './field-expression.ts'
import { invalidParameter } from './graph-error.ts'
import { isLink, type Link, makeLink, type NodeKind } from './node-kind.ts'
import { cut, type PageAddress } from './page.ts'
import type { Reading } from './reading.ts'

/** Writes a thing with the fields asked for, or the kind's defaults. `id` is always there; absent stays absent. */
export function writeNode<T>(
  kind: NodeKind<T>,
  thing: T,
  fields: readonly FieldRequest[] | undefined,
  reading: Reading,
): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  const wanted =
    fields ?? kind.defaults.map((name) => ({ name, modifiers: new Map<string, string>(), fields: undefined }))
  for (const field of wanted) {
    const value = readField(kind, thing, field, reading)
    if (value !== undefined && value !== null) written[field.name] = value
  }
  // The id is answered whatever was asked; kinds without one (a permission) have no reader for it.
  if (!('id' in written) && kind.fields.id) written.id = kind.fields.id(thing, reading)
  return written
}

function readField<T>(kind: NodeKind<T>, thing: T, field: FieldRequest, reading: Reading): unknown {
  const reader = Object.hasOwn(kind.fields, field.name) ? kind.fields[field.name] : undefined
  if (!reader) {
    if (kind.empty.includes(field.name)) return undefined
    throw invalidParameter(`Tried accessing nonexisting field (${field.name}) on node type (${kind.name})`)
  }
  const inner = { ...reading, modifiers: field.modifiers }
  const value = reader(thing, fieldReads(reading, inner, field))
  if (isLink(value)) return value.write(field.fields, inner)
  return field.fields ? pickKeys(value, field.fields) : value
}

/** A plain field reads with the modifiers of its node; `creative.thumbnail_width(600)` belongs to the creative's fields. */
const fieldReads = (outer: Reading, inner: Reading, field: FieldRequest): Reading =>
  field.modifiers.size > 0 && !field.fields ? inner : outer

function pickKeys(value: unknown, fields: readonly FieldRequest[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pickKeys(item, fields))
  if (typeof value !== 'object' || value === null) return value
  const source = value as Record<string, unknown>
  const picked: Record<string, unknown> = {}
  for (const { name, fields: inner } of fields)
    if (source[name] !== undefined) picked[name] = inner ? pickKeys(source[name], inner) : source[name]
  return picked
}

/** A field that leads to another object. */
export const linkTo = <T>(kind: NodeKind<T>, thing: T): Link =>
  makeLink((fields, reading) => writeNode(kind, thing, fields, reading))

/** A field that leads to a list of objects: `ads.limit(3){id}`. */
export const linkToList = <T>(kind: NodeKind<T>, things: readonly T[], address: PageAddress): Link =>
  makeLink((fields, reading) => {
    const page = cut(things, reading.modifiers, { ...address, origin: reading.request.origin })
    return { data: page.items.map((thing) => writeNode(kind, thing, fields, reading)), ...page.paging }
  })

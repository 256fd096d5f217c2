import { GraphError } from './graph-error.ts'

/** One requested field: `creative.thumbnail_width(600){id,name}`. */
export interface FieldRequest {
  readonly name: string
  readonly modifiers: ReadonlyMap<string, string>
  readonly fields: readonly FieldRequest[] | undefined
}

const syntaxError = (at: string) =>
  new GraphError({
    status: 400,
    code: 2500,
    type: 'OAuthException',
    message: `Syntax error "Expected end of string instead of "${at.slice(0, 12)}"." in the fields parameter`,
  })

/** Reads Meta's field expression, to any depth up to 8. */
export function parseFields(text: string): FieldRequest[] {
  const parser = { text, at: 0 }
  const fields = readList(parser, 0)
  if (parser.at < text.length) throw syntaxError(text.slice(parser.at))
  return fields
}

interface Parser {
  readonly text: string
  at: number
}

function readList(parser: Parser, depth: number): FieldRequest[] {
  if (depth > 8) throw syntaxError(parser.text.slice(parser.at))
  const fields = [readField(parser, depth)]
  while (take(parser, ',')) {
    skipSpace(parser)
    // Meta forgives a comma at the end of a list.
    if (parser.at >= parser.text.length || parser.text[parser.at] === '}') break
    fields.push(readField(parser, depth))
  }
  return fields
}

function readField(parser: Parser, depth: number): FieldRequest {
  const name = readWord(parser)
  const modifiers = new Map<string, string>()
  while (take(parser, '.')) {
    const modifier = readWord(parser)
    if (!take(parser, '(')) throw syntaxError(parser.text.slice(parser.at))
    modifiers.set(modifier, readArgument(parser))
  }
  if (!take(parser, '{')) return { name, modifiers, fields: undefined }
  const fields = readList(parser, depth + 1)
  if (!take(parser, '}')) throw syntaxError(parser.text.slice(parser.at))
  return { name, modifiers, fields }
}

function readWord(parser: Parser): string {
  skipSpace(parser)
  const word = /^[A-Za-z0-9_]+/.exec(parser.text.slice(parser.at))?.[0]
  if (!word) throw syntaxError(parser.text.slice(parser.at))
  parser.at += word.length
  return word
}

/** Everything up to the closing bracket that fits the opening one; JSON in quotes may hold brackets. */
function readArgument(parser: Parser): string {
  const start = parser.at
  let open = 1
  let quoted = false
  for (; parser.at < parser.text.length; parser.at++) {
    const sign = parser.text[parser.at]
    if (sign === '"' && parser.text[parser.at - 1] !== '\\') quoted = !quoted
    if (quoted) continue
    if (sign === '(') open++
    if (sign === ')' && --open === 0) return parser.text.slice(start, parser.at++)
  }
  throw syntaxError(parser.text.slice(start))
}

function take(parser: Parser, sign: string): boolean {
  skipSpace(parser)
  if (parser.text[parser.at] !== sign) return false
  parser.at++
  return true
}

function skipSpace(parser: Parser) {
  while (/\s/.test(parser.text[parser.at] ?? '')) parser.at++
}

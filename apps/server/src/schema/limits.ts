import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql'
import { longestPage, usualPage } from './page.graphql.ts'

/** The limits of both GraphQL addresses. A document that passes one is refused before any resolver runs. */
export const limits = {
  /** Bytes of a request's body: a file of 1 MB as text in JSON. */
  body: 1_280 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  /** Fields as they would be answered: a list's fields count once per element that was asked for. */
  cost: 15_000,
} as const

interface Tally {
  depth: number
  aliases: number
  directives: number
  cost: number
}

const nothing: Tally = { depth: 0, aliases: 0, directives: 0, cost: 0 }

/**
 * Depth, aliases, directives, root fields and cost, with fragments followed where they are spread. Fragments are weighed once
 * each, so a document of chained fragments that would open to millions of fields is weighed in linear time.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const weigh = scales(context, operation)
    const tally = weigh(operation.selectionSet, usualPage)
    const roots = operation.selectionSet.selections.length
    check(context, operation, 'deep', tally.depth, limits.depth)
    check(context, operation, 'full of aliases', tally.aliases, limits.aliases)
    check(
      context,
      operation,
      'full of directives',
      tally.directives + (operation.directives?.length ?? 0),
      limits.directives,
    )
    check(context, operation, 'wide at its root', roots, limits.rootFields)
    check(context, operation, 'costly', tally.cost, limits.cost)
  },
})

function check(context: ValidationContext, node: OperationDefinitionNode, what: string, have: number, most: number) {
  if (have <= most) return
  const message = `This document is too ${what}. Ask for less at once: fewer fields, shorter pages, or several requests.`
  context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_INPUT' } }))
}

type Weigh = (set: SelectionSetNode | undefined, page: number) => Tally

/** `page` is how long the pages inside are that do not say so themselves. */
function scales(context: ValidationContext, operation: OperationDefinitionNode): Weigh {
  const known = new Map<string, Tally>()
  const longOnes = variablesWithFirst(context, operation)
  const weighFragment = (fragment: FragmentDefinitionNode | null | undefined, page: number): Tally => {
    if (!fragment) return nothing
    const name = `${fragment.name.value} ${page}`
    const before = known.get(name)
    if (before) return before
    known.set(name, nothing) // a circle weighs nothing here; the standard rules refuse it
    const tally = weigh(fragment.selectionSet, page)
    known.set(name, tally)
    return tally
  }
  const weigh: Weigh = (set, page) => {
    const total = { ...nothing }
    for (const selection of set?.selections ?? []) {
      const own = selection.directives?.length ?? 0
      const part =
        selection.kind === Kind.FIELD
          ? weighField(selection, page, weigh(selection.selectionSet, lengthInInput(selection, longOnes) ?? page))
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? weighFragment(context.getFragment(selection.name.value), page)
            : weigh(selection.selectionSet, page)
      total.depth = Math.max(total.depth, part.depth)
      total.aliases += part.aliases
      total.directives += part.directives + own
      total.cost = Math.min(total.cost + part.cost, Number.MAX_SAFE_INTEGER)
    }
    return total
  }
  return weigh
}

function weighField(field: FieldNode, page: number, inside: Tally): Tally {
  return {
    depth: inside.depth + 1,
    aliases: inside.aliases + (field.alias ? 1 : 0),
    directives: inside.directives,
    cost: 1 + inside.cost * pageLength(field, page),
  }
}

/** How many elements a field was asked for: its `first`, the length of pages around it when it has none, else one. */
function pageLength(field: FieldNode, page: number): number {
  if (field.name.value === 'edges') return 1 // counted where `first` stands, one level up
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (first) return lengthOf(first)
  return field.selectionSet?.selections.some((s) => s.kind === Kind.FIELD && s.name.value === 'edges') ? page : 1
}

const lengthOf = (first: ValueNode): number =>
  first.kind === Kind.INT ? Math.max(1, Math.min(Number(first.value), longestPage)) : longestPage

/** The `first` inside an input of the field: it is for the pages of what the field answers. */
function lengthInInput(field: FieldNode, longOnes: ReadonlySet<string>): number | null {
  for (const { value } of field.arguments ?? []) {
    if (value.kind === Kind.VARIABLE && longOnes.has(value.name.value)) return longestPage
    const first = value.kind === Kind.OBJECT && value.fields.find(({ name }) => name.value === 'first')
    if (first) return lengthOf(first.value)
  }
  return null
}

/** The variables whose type has a `first`: what is in them is not known yet, so they count as the longest. */
function variablesWithFirst(context: ValidationContext, operation: OperationDefinitionNode): Set<string> {
  const named = (operation.variableDefinitions ?? []).filter(({ type }) => {
    const input = getNamedType(typeFromAST(context.getSchema(), type as never))
    return isInputObjectType(input) && 'first' in input.getFields()
  })
  return new Set(named.map(({ variable }) => variable.name.value))
}

import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
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
    const weigh = scales(context)
    const tally = weigh(operation.selectionSet)
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

function scales(context: ValidationContext): (set: SelectionSetNode | undefined) => Tally {
  const known = new Map<string, Tally>()
  const weighFragment = (fragment: FragmentDefinitionNode | null | undefined): Tally => {
    if (!fragment) return nothing
    const name = fragment.name.value
    const before = known.get(name)
    if (before) return before
    known.set(name, nothing) // a circle weighs nothing here; the standard rules refuse it
    const tally = weigh(fragment.selectionSet)
    known.set(name, tally)
    return tally
  }
  const weigh = (set: SelectionSetNode | undefined): Tally => {
    const total = { ...nothing }
    for (const selection of set?.selections ?? []) {
      const own = selection.directives?.length ?? 0
      const part =
        selection.kind === Kind.FIELD
          ? weighField(selection, weigh(selection.selectionSet))
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? weighFragment(context.getFragment(selection.name.value))
            : weigh(selection.selectionSet)
      total.depth = Math.max(total.depth, part.depth)
      total.aliases += part.aliases
      total.directives += part.directives + own
      total.cost = Math.min(total.cost + part.cost, Number.MAX_SAFE_INTEGER)
    }
    return total
  }
  return weigh
}

function weighField(field: FieldNode, inside: Tally): Tally {
  return {
    depth: inside.depth + 1,
    aliases: inside.aliases + (field.alias ? 1 : 0),
    directives: inside.directives,
    cost: 1 + inside.cost * pageLength(field),
  }
}

/** How many elements a field was asked for: its `first`, the usual page when that is a variable, else one. */
function pageLength(field: FieldNode): number {
  if (field.name.value === 'edges') return 1 // counted where `first` stands, one level up
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (!first)
    return field.selectionSet?.selections.some((s) => s.kind === Kind.FIELD && s.name.value === 'edges') ? usualPage : 1
  return first.kind === Kind.INT ? Math.max(1, Math.min(Number(first.value), longestPage)) : longestPage
}

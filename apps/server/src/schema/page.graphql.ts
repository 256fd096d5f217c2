import { Max, Min } from 'class-validator'
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { type AppError, refuse } from './app-error.ts'

/** No page is longer; the cost limit counts a list at the length that was asked for. */
export const longestPage = 100
export const usualPage = 25

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many, 1 to ${longestPage}; ${usualPage} when left out.` })
  @Min(1)
  @Max(longestPage)
  first?: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean

  @Field(() => Boolean)
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true })
  startCursor!: string | null

  @Field(() => String, { nullable: true })
  endCursor!: string | null
}

/** A page of rows as resolvers return it. */
export interface PageOf<T> {
  edges: { node: T; cursor: string }[]
  pageInfo: PageInfoType
  totalCount: number
}

/** The GraphQL types of a page of `nodeType`: `<name>Edge` and a class to extend as `<name>Page`. */
export function pageOf<T extends object>(name: string, nodeType: () => ClassType<T>) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(nodeType)
    node!: T

    @Field(() => String)
    cursor!: string
  }

  @ObjectType({ isAbstract: true } as never)
  abstract class Page {
    @Field(() => [Edge])
    edges!: Edge[]

    @Field(() => PageInfoType)
    pageInfo!: PageInfoType

    @Field(() => Int)
    totalCount!: number
  }
  return Page
}

/** A cursor is the last row's sort key, opaque to callers. */
export const cursorOf = (...key: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** Reads a cursor that `cursorOf` made of `length` parts. Anything else is refused, never guessed at. */
export function readCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isPart = (part: unknown) => part === null || typeof part === 'string' || Number.isFinite(part)
    if (Array.isArray(key) && key.length === length && key.every(isPart)) return key
  } catch {
    // falls through to the refusal
  }
  throw unreadable()
}

export const unreadable = (): AppError =>
  refuse('BAD_INPUT', 'The cursor is not one of this list. Begin again without `after`.')

/** Makes a page of rows that were read with one more than `first`, so that the next page is known without counting. */
export function pageFrom<T>(
  rows: readonly T[],
  args: { first?: number; after?: string },
  totalCount: number,
  keyOf: (row: T) => (string | number | null)[],
): PageOf<T> {
  const length = args.first ?? usualPage
  const edges = rows.slice(0, length).map((node) => ({ node, cursor: cursorOf(...keyOf(node)) }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > length,
      hasPreviousPage: args.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

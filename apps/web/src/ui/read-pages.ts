type Page = { edges: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }

type Pages<Answer> = {
  /** Null where there is no answer, which ends the reading. */
  ask: (after: string | null) => Promise<Answer | null | undefined>
  /** The pages so far in an answer; null where it has none. */
  pageOf: (answer: Answer) => Page | null
  /** An answer with the rows of the next page after its own. */
  join: (before: Answer, next: Answer) => Answer
  /** So many rows, if there are as many. */
  atLeast: number
}

/** Asks page by page until there are as many rows as are shown: a list that shrinks to its first page would jump. */
export async function readPages<Answer>({ ask, pageOf, join, atLeast }: Pages<Answer>): Promise<Answer | null> {
  let read: Answer | null = null
  for (let after: string | null = null; ; ) {
    const next = await ask(after)
    if (!next || !pageOf(next)) return null
    read = read ? join(read, next) : next
    const page: Page | null = pageOf(read)
    if (!page?.pageInfo.hasNextPage || page.edges.length >= atLeast) return read
    after = page.pageInfo.endCursor ?? null
  }
}

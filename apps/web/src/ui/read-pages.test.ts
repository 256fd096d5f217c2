import { expect, it } from 'vitest'
import { readPages } from './read-pages.ts'

type Answer = { edges: number[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

/** Pages of two out of five rows. */
const ask = async (after: string | null): Promise<Answer> => {
  const from = Number(after ?? 0)
  const edges = [0, 1, 2, 3, 4].slice(from, from + 2)
  return { edges, pageInfo: { hasNextPage: from + 2 < 5, endCursor: String(from + 2) } }
}
const read = (atLeast: number, asked: typeof ask | (() => Promise<null>) = ask) =>
  readPages<Answer>({
    ask: asked,
    pageOf: (answer) => answer,
    join: (before, next) => ({ ...next, edges: [...before.edges, ...next.edges] }),
    atLeast,
  })

it('reads as many pages as hold the rows that are wanted, and one where none are', async () => {
  expect((await read(3))?.edges).toEqual([0, 1, 2, 3])
  expect((await read(0))?.edges).toEqual([0, 1])
})

it('ends with the last page', async () => {
  expect((await read(99))?.edges).toEqual([0, 1, 2, 3, 4])
})

it('has nothing to show where there is no answer', async () => {
  expect(await read(3, async () => null)).toBeNull()
})

import { expect, it } from 'vitest'
import { oneAhead } from './one-ahead.ts'

async function* count(asked: number[], upTo: number): AsyncGenerator<number> {
  for (let n = 1; n <= upTo; n += 1) {
    asked.push(n)
    yield n
  }
}

it('asks for the next while one is at work, and for no more than that', async () => {
  const asked: number[] = []
  const seen: number[][] = []
  for await (const _ of oneAhead(count(asked, 3))) {
    await Promise.resolve()
    seen.push([...asked])
  }
  expect(seen).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 2, 3],
  ])
})

it('tells of a failure when its turn comes, after what came before it', async () => {
  const failing = (async function* () {
    yield 1
    throw new Error('Meta stumbled')
  })()
  const got: number[] = []
  await expect(
    (async () => {
      for await (const each of oneAhead(failing)) got.push(each)
    })(),
  ).rejects.toThrow('Meta stumbled')
  expect(got).toEqual([1])
})

it('ends the source when the reader stops early, whatever is on its way', async () => {
  let isEnded = false
  const source = (async function* () {
    try {
      yield 1
      yield 2
      throw new Error('never looked at')
    } finally {
      isEnded = true
    }
  })()
  for await (const _ of oneAhead(source)) break
  expect(isEnded).toBe(true)
})

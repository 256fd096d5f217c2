import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { whileAllowed } from './while-allowed.ts'

async function* events(count: number, pause: number) {
  for (let i = 0; i < count; i++) {
    await wait(pause)
    yield i
  }
}

it('passes everything on while it is allowed, and ends with the source', async () => {
  const seen: number[] = []
  for await (const each of whileAllowed(events(4, 1), async () => true, 2)) seen.push(each)
  expect(seen).toEqual([0, 1, 2, 3])
})

it('ends a silent stream when it is not allowed any more', async () => {
  let isEnded = false
  const silent = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<never>(() => {}),
      async return() {
        isEnded = true
        return { done: true as const, value: undefined as never }
      },
    }),
  }
  for await (const _ of whileAllowed(silent, async () => false, 5)) throw new Error('nothing was said')
  expect(isEnded).toBe(true)
})

it('ends a busy stream too, and says nothing after that', async () => {
  let looks = 0
  const seen: number[] = []
  for await (const each of whileAllowed(events(1_000, 1), async () => ++looks < 3, 10)) seen.push(each)
  expect(seen.length).toBeLessThan(1_000)
  expect(looks).toBe(3)
})

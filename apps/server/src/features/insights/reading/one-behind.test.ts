import { expect, it } from 'vitest'
import { oneBehind } from './one-behind.ts'

/** Work that is done when it is let go. */
function heldWork() {
  const begun: number[] = []
  const ends = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  const work = (n: number) => {
    begun.push(n)
    return new Promise<void>((resolve, reject) => ends.set(n, { resolve, reject }))
  }
  return {
    begun,
    work,
    end: (n: number) => ends.get(n)?.resolve(),
    fail: (n: number) => ends.get(n)?.reject(new Error('full')),
  }
}

it('takes a thing at once, and the next when that one is done', async () => {
  const { begun, work, end } = heldWork()
  const behind = oneBehind(work)
  await behind.take(1)
  const second = behind.take(2)
  await Promise.resolve()
  expect(begun).toEqual([1])
  end(1)
  await second
  expect(begun).toEqual([1, 2])
  end(2)
  await behind.rest()
})

it('tells of a failure with the next thing, which is not begun', async () => {
  const { begun, work, fail } = heldWork()
  const behind = oneBehind(work)
  await behind.take(1)
  fail(1)
  await expect(behind.take(2)).rejects.toThrow('full')
  await expect(behind.rest()).rejects.toThrow('full')
  expect(begun).toEqual([1])
})

import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { groupCommit, TooMuchWaits } from './group-commit.ts'

const plenty = { count: 100, bytes: 1_000 }

/** A commit that ends when it is told to, and what it was given. */
function held() {
  const groups: string[][] = []
  const open: ((error?: Error) => void)[] = []
  return {
    groups,
    commit(bodies: readonly Buffer[]) {
      groups.push(bodies.map(String))
      return new Promise<void>((resolve, reject) => open.push((error) => (error ? reject(error) : resolve())))
    },
    /** Ends the commit that is under way, or the next one as soon as it is. */
    async end(error?: Error) {
      while (open.length === 0) await pause(1)
      open.shift()?.(error)
    },
  }
}

it('commits who comes alone at once, and whoever comes meanwhile together', async () => {
  const { groups, commit, end } = held()
  const { keep, emptied } = groupCommit({ commit, most: plenty, mostWaiting: plenty })
  const order: string[] = []
  const kept = ['a', 'b', 'c'].map((each) => keep(Buffer.from(each)).then(() => order.push(each)))
  expect(groups).toEqual([['a']])
  expect(order).toEqual([])
  await end()
  await kept[0]
  expect(order).toEqual(['a'])
  await end()
  await Promise.all(kept)
  await emptied()
  expect([groups, order]).toEqual([
    [['a'], ['b', 'c']],
    ['a', 'b', 'c'],
  ])
})

it('fails those of a commit that fails, and no other', async () => {
  const { commit, end } = held()
  const { keep } = groupCommit({ commit, most: plenty, mostWaiting: plenty })
  const outcomes = Promise.allSettled([keep(Buffer.from('a')), keep(Buffer.from('b'))])
  await end(new Error('no disk'))
  await end()
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

it('takes no more into one commit than it may, one that is larger alone', async () => {
  const { groups, commit, end } = held()
  const { keep } = groupCommit({ commit, most: { count: 3, bytes: 4 }, mostWaiting: plenty })
  const kept = ['0', '11', '22', '3', 'too large', '4', '5', '6', '7'].map((each) => keep(Buffer.from(each)))
  for (let i = 0; i < 6; i += 1) await end()
  await Promise.all(kept)
  expect(groups).toEqual([['0'], ['11', '22'], ['3'], ['too large'], ['4', '5', '6'], ['7']])
})

it('refuses what is more than may wait, and takes again when there is room', async () => {
  const { commit, end } = held()
  const { keep } = groupCommit({ commit, most: plenty, mostWaiting: { count: 2, bytes: 10 } })
  const first = keep(Buffer.from('a'))
  const second = keep(Buffer.from('12345'))
  await expect(keep(Buffer.from('123456'))).rejects.toThrow(TooMuchWaits)
  const third = keep(Buffer.from('1234'))
  await expect(keep(Buffer.from('1'))).rejects.toThrow(TooMuchWaits)
  await end()
  await first
  await end()
  await Promise.all([second, third])
  const last = keep(Buffer.from('12345678'))
  await end()
  await last
})

import { expect, it } from 'vitest'
import { groupCommit, TooMuchWaits } from './group-commit.ts'

const plenty = { count: 100, bytes: 1_000 }

/** A commit that ends when it is told to, and what it was given. */
function held() {
  const groups: string[][] = []
  let release: (error?: Error) => void = () => {}
  const commit = (bodies: readonly Buffer[]) => {
    groups.push(bodies.map(String))
    return new Promise<void>((resolve, reject) => {
      release = (error) => (error ? reject(error) : resolve())
    })
  }
  return { groups, commit, release: (error?: Error) => release(error) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

it('commits who comes alone at once, and whoever comes meanwhile together', async () => {
  const { groups, commit, release } = held()
  const { keep, emptied } = groupCommit({ commit, most: plenty, mostWaiting: plenty })
  const order: string[] = []
  const kept = ['a', 'b', 'c'].map((each) => keep(Buffer.from(each)).then(() => order.push(each)))
  expect(groups).toEqual([['a']])
  expect(order).toEqual([])
  release()
  await turn()
  expect([groups, order]).toEqual([[['a'], ['b', 'c']], ['a']])
  release()
  await Promise.all(kept)
  await emptied()
  expect(order).toEqual(['a', 'b', 'c'])
})

it('fails those of a commit that fails, and no other', async () => {
  const { commit, release } = held()
  const { keep } = groupCommit({ commit, most: plenty, mostWaiting: plenty })
  const outcomes = Promise.allSettled([keep(Buffer.from('a')), keep(Buffer.from('b'))])
  release(new Error('no disk'))
  await turn()
  release()
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

it('takes no more into one commit than it may, one that is larger alone', async () => {
  const { groups, commit, release } = held()
  const { keep } = groupCommit({ commit, most: { count: 3, bytes: 4 }, mostWaiting: plenty })
  const kept = ['0', '11', '22', '3', 'too large', '4', '5', '6', '7'].map((each) => keep(Buffer.from(each)))
  for (let i = 0; i < 6; i += 1) {
    release()
    await turn()
  }
  await Promise.all(kept)
  expect(groups).toEqual([['0'], ['11', '22'], ['3'], ['too large'], ['4', '5', '6'], ['7']])
})

it('refuses what is more than may wait, and takes again when there is room', async () => {
  const { commit, release } = held()
  const { keep } = groupCommit({ commit, most: plenty, mostWaiting: { count: 2, bytes: 10 } })
  const first = keep(Buffer.from('a'))
  const second = keep(Buffer.from('12345'))
  await expect(keep(Buffer.from('123456'))).rejects.toThrow(TooMuchWaits)
  const third = keep(Buffer.from('1234'))
  await expect(keep(Buffer.from('1'))).rejects.toThrow(TooMuchWaits)
  release()
  await first
  await turn()
  release()
  await Promise.all([second, third])
  const last = keep(Buffer.from('12345678'))
  release()
  await last
})

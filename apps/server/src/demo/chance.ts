import { createHash } from 'node:crypto'

/** Numbers from 0 to 1 that follow from the words: the demonstration is the same on every machine. */
export function chance(...words: readonly string[]): () => number {
  let turn = 0
  return () => {
    turn += 1
    const digest = createHash('sha256')
      .update([...words, String(turn)].join(' '))
      .digest()
    return digest.readUInt32BE(0) / 2 ** 32
  }
}

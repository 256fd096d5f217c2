/** Turns a picture into numbers whose direction stands for its look; compare by `cosineSimilarity`. */
export interface Embedder {
  /** Kept beside every embedding: only embeddings of one name may be compared. */
  name: string
  embed(picture: Uint8Array): Promise<number[]>
}

/** Cosine of the angle between two embeddings, −1 to 1; 0 when one of them has no direction. Throws on unequal lengths. */
export function cosineSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) throw new RangeError('Embeddings of different makers cannot be compared.')
  let [dot, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    dot += x * y
    aa += x * x
    bb += y * y
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb)
}

type Distances = { text: number; image: number; embedding: number }

export const distanceKinds = ['text', 'image', 'embedding'] as const

/** How many measured distances are nearer to a source than allowed. */
export function countBelow(measured: readonly Distances[], least: Distances): number {
  return measured.reduce(
    (count, distance) => count + distanceKinds.filter((kind) => distance[kind] < least[kind]).length,
    0,
  )
}

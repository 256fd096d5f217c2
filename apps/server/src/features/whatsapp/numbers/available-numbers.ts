export async function availableNumbers(..._: unknown[]): Promise<never> {
  throw new Error('not yet')
}

export async function disconnectNumber(..._: unknown[]): Promise<never> {
  throw new Error('not yet')
}

export async function connectNumber(..._: unknown[]): Promise<never> {
  throw new Error('not yet')
}

export async function sendTest(..._: unknown[]): Promise<never> {
  throw new Error('not yet')
}

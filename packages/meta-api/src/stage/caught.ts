import { MetaError } from '../index.ts'

/** The `MetaError` a promise fails with; anything else fails the test. */
export async function caught(promise: Promise<unknown>): Promise<MetaError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof MetaError) return error
    throw error
  }
  throw new Error('it was expected to fail, and did not')
}

/** All of an async listing. */
export async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const page of pages) list.push(page)
  return list
}

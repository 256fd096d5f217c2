import { MetaError } from '../errors.ts'

/** The number of an ad account, with or without `act_` in front. */
export function accountNumber(id: string): string {
  return checked(id, /^(?:act_)?(\d{1,32})$/)
}

/** An object's id, safe to stand in a path. */
export function objectId(id: string): string {
  return checked(id, /^(\d{1,32}(?:_\d{1,32})?)$/)
}

function checked(id: string, pattern: RegExp): string {
  const match = pattern.exec(id)
  if (match?.[1] === undefined) throw new MetaError({ kind: 'request', reason: 'badArgument' })
  return match[1]
}

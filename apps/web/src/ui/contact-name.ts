type Contact = { name?: string | null; phoneEnd?: string | null }

/** What a person is called: by their name, by the end of their number, or not at all. */
export type ContactName = { kind: 'name'; name: string } | { kind: 'number'; end: string } | { kind: 'unknown' }

export function contactName({ name, phoneEnd }: Contact): ContactName {
  const given = name?.trim()
  if (given) return { kind: 'name', name: given }
  return phoneEnd ? { kind: 'number', end: phoneEnd } : { kind: 'unknown' }
}

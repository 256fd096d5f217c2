const ID = /^[0-9a-f-]{36}$/

/** The client that an address narrows a screen to; null for all of them. */
export function clientIn(search: URLSearchParams): string | null {
  const given = search.get('client')
  return given && ID.test(given) ? given : null
}

/** The overview of a client, over the period that this screen is about. */
export function overviewOf(clientId: string, search: URLSearchParams): string {
  const way = new URLSearchParams({ client: clientId })
  for (const key of ['period', 'from', 'to']) {
    const value = search.get(key)
    if (value) way.set(key, value)
  }
  return `/?${way}`
}

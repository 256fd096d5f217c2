type Read = { freshness: { lastReadAt?: string | null } }

/** The instant of the newest reading of several accounts; null when none was ever read. */
export function lastReadingOf(accounts: readonly Read[]): string | null {
  const instants = accounts.flatMap(({ freshness }) => freshness.lastReadAt ?? [])
  return instants.reduce<string | null>(
    (last, each) => (last && Date.parse(last) >= Date.parse(each) ? last : each),
    null,
  )
}

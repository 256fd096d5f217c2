import type { Connection, RenewalStrategy } from '../connection.entity.ts'

const day = 24 * 60 * 60 * 1000

/**
 * With fewer days left than these a token is exchanged; null: never by itself.
 *
 * A token of Meta's lives for about 60 days. `AUTO` exchanges it in its last week. `LONG_LIVED` keeps it long: a week after it was
 * made it is exchanged already, so that one exchange that fails leaves seven weeks for others.
 */
const renewedBelow: Record<RenewalStrategy, number | null> = { MANUAL: null, AUTO: 7, LONG_LIVED: 53 }

/** The end of the data access plays no part: an exchange does not move it. */
export function isRenewalDue(
  { renewalStrategy, tokenExpiresAt }: Pick<Connection, 'renewalStrategy' | 'tokenExpiresAt'>,
  now: Date,
): boolean {
  const days = renewedBelow[renewalStrategy]
  return days !== null && tokenExpiresAt != null && tokenExpiresAt.getTime() < now.getTime() + days * day
}

/** Whole cents as decimal text in major units: 8347 → "83.47". Exact. */
export function moneyText(cents: number): string {
  const text = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}

/** A ratio with six decimals, as Meta writes them; nothing when there is nothing to divide by. */
export const ratioText = (part: number, whole: number): string | undefined =>
  whole === 0 ? undefined : (part / whole).toFixed(6).replace(/\.?0+$/, '')

/** Money per something, both exact until the division: cents over a count. */
export const costText = (cents: number, count: number): string | undefined => ratioText(cents, count * 100)

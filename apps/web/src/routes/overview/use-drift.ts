import type { Period } from '../../ui/period.ts'

/** How many days have drifted. */
export function useDrift(_period: Period, _client: string | null): number {
  return 0
}

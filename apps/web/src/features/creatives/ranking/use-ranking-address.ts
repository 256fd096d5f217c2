import { useSearchParams } from 'react-router'
import { patched, type RankingKey, selectedIn, toggled } from './ranking-address.ts'

/** The state of the ranking, which is its address: back, reload and a sent link bring the same screen. */
export function useRankingAddress() {
  const [search, setSearch] = useSearchParams()
  const change = (changes: Partial<Record<RankingKey, string | null>>, { replace = false } = {}) =>
    setSearch((now) => patched(now, changes), { replace, preventScrollReset: true })
  const selected = selectedIn(search)
  return {
    search,
    change,
    selected,
    /** Choosing leaves no trail for the back button. */
    toggle: (id: string) => change({ selected: toggled(selected, id).join(',') }, { replace: true }),
    /** A creative's page, which knows the question it was ranked by and leads back to it. */
    pageOf: (creativeId: string) => `/creatives/${creativeId}${search.size ? `?${search}` : ''}`,
    clearSelected: () => change({ selected: null }, { replace: true }),
  }
}

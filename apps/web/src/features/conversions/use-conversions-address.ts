import { useSearchParams } from 'react-router'
import { type ConversionKey, patchedConversions } from './conversion-address.ts'

/** The state of the ledger, which is its address. */
export function useConversionsAddress() {
  const [search, setSearch] = useSearchParams()
  return {
    search,
    /** A change of the view leaves no trail for the back button. */
    change: (changes: Partial<Record<ConversionKey, string | null>>) =>
      setSearch(() => patchedConversions(new URLSearchParams(location.search), changes), {
        replace: true,
        preventScrollReset: true,
      }),
  }
}

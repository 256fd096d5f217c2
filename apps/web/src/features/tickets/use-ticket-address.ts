import { useSearchParams } from 'react-router'
import { filterIn, ticketIn, viewIn } from './ticket-address.ts'

type Keys = Record<string, string | null>

/** What the screen shows, as the address says it: the view, the filter, and the ticket whose story is open. */
export function useTicketAddress() {
  const [search, setSearch] = useSearchParams()
  const changed = (keys: Keys) => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(keys)) {
      if (value) next.set(key, value)
      else next.delete(key)
    }
    return next
  }
  return {
    search,
    view: viewIn(search),
    filter: filterIn(search),
    ticketId: ticketIn(search),
    /** Takes the place of the present address: a filter is no step to go back to. */
    change: (keys: Keys) => setSearch(changed(keys), { replace: true, preventScrollReset: true }),
    /** Opens the story of a ticket, or closes it. One step back, unless another story was open. */
    open: (id: string | null) =>
      setSearch(changed({ ticket: id }), { replace: ticketIn(search) !== null, preventScrollReset: true }),
    /** The address of a ticket's story over what is shown. */
    addressOf: (id: string) => `?${changed({ ticket: id })}`,
  }
}

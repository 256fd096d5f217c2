import { useQuery } from '@apollo/client/react'
import { graphql } from '../../../gql/index.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { QueryFailed } from '../../../ui/query-failed.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { inLines } from './in-lines.ts'

const RawTouches = graphql(`
  query RawTouches($id: ID!) {
    ticket(id: $id) {
      id
      touches {
        id
        raw
      }
    }
  }
`)

/** The message of a touch as Meta sent it, as text and never as markup. */
export function RawTouch({ ticketId, touchId }: { ticketId: string; touchId: string }) {
  const { data, error, refetch } = useQuery(RawTouches, { variables: { id: ticketId } })
  const raw = data?.ticket?.touches.find(({ id }) => id === touchId)?.raw
  if (error && raw === undefined) return <QueryFailed error={error} onRetry={() => refetch()} className="-mx-4" />
  if (raw === undefined) return <Skeleton className="mt-2 h-32" />
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-72 w-full overflow-auto rounded-control border border-line bg-surface-sunken p-3 font-mono text-micro text-soft"
      >
        {inLines(raw)}
      </pre>
      <CopyButton text={raw} />
    </div>
  )
}

import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useFetchSpend } from './use-fetch-spend.ts'

type ReadDayButtonProps = { adAccountId: string; day: string; children: ReactNode; onStarted: () => void }

/** Asks Meta for one day of an account now. */
export function ReadDayButton({ adAccountId, day, children, onStarted }: ReadDayButtonProps) {
  const { fetchSpend, isAsking } = useFetchSpend(onStarted)
  return (
    <Button size="sm" busy={isAsking} onClick={() => fetchSpend({ adAccountId, date: day })}>
      {isAsking ? null : <RefreshCw aria-hidden />}
      {children}
    </Button>
  )
}

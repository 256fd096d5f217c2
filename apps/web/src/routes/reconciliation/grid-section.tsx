import { useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { mayAdminister, mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import { dayOf, type GridAccount } from '../../features/reconciliation/grid-data.ts'
import { daysOf } from '../../features/reconciliation/grid-days.ts'
import { type ChosenCell, ReconciliationGrid } from '../../features/reconciliation/reconciliation-grid.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Period } from '../../ui/period.ts'
import { DayPanel } from './day-panel.tsx'
import { chosenIn, withChosen } from './reconciliation-address.ts'

type GridSectionProps = {
  accounts: readonly GridAccount[]
  period: Period
  /** These are the days of the period before, while others are on their way. */
  isOld: boolean
  onChanged: () => void
}

/** The grid, and below it the day that is open. */
export function GridSection({ accounts, period, isOld, onChanged }: GridSectionProps) {
  const { role } = useCurrent().organization
  const [search, setSearch] = useSearchParams()
  const { from, to } = period
  const days = useMemo(() => daysOf({ from, to }), [from, to])
  const chosen = chosenIn(search, period)
  const account = accounts.find(({ adAccount }) => adAccount.id === chosen?.account)
  const day = account && chosen ? dayOf(account, chosen.day) : undefined
  const panel = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  const choose = (cell: ChosenCell | null) => {
    isPressed.current = cell !== null
    setSearch((now) => withChosen(now, cell), { replace: true, preventScrollReset: true })
  }
  const opened = day && chosen ? `${chosen.account} ${chosen.day}` : null
  useEffect(() => {
    if (!opened || !isPressed.current) return
    isPressed.current = false
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [opened])
  return (
    <>
      <Panel aria-busy={isOld || undefined} className={cx(isOld && 'opacity-60 transition-opacity')}>
        <ReconciliationGrid accounts={accounts} days={days} chosen={chosen} onChoose={choose} />
      </Panel>
      {account && day ? (
        <div ref={panel} className="scroll-my-4">
          <DayPanel
            key={opened}
            account={account}
            day={day}
            mayMark={mayOperate(role)}
            mayRead={mayAdminister(role)}
            onChanged={onChanged}
            onClose={() => choose(null)}
          />
        </div>
      ) : null}
    </>
  )
}

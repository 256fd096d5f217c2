import { UsualPreset } from '../features/period/use-period.ts'
import { ReconciliationScreen } from './reconciliation/reconciliation-screen.tsx'

export default function ReconciliationRoute() {
  return (
    <UsualPreset value="14d">
      <ReconciliationScreen />
    </UsualPreset>
  )
}

import { UsualPreset } from '../features/period/use-period.ts'
import { RoiScreen } from './roi/roi-screen.tsx'

/** Leads are of today as soon as somebody writes: the period ends with today unless another is asked for. */
export default function RoiRoute() {
  return (
    <UsualPreset value="30dNow">
      <RoiScreen />
    </UsualPreset>
  )
}

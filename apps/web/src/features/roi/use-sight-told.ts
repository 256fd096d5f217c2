import { useEffect, useEffectEvent } from 'react'
import type { TreeLine } from './roi-tree.ts'

/** Tells which lines are drawn, whenever they are others. */
export function useSightTold(drawn: readonly TreeLine[], onSight: (lines: readonly TreeLine[]) => void): void {
  const tell = useEffectEvent(onSight)
  useEffect(() => tell(drawn), [drawn])
}

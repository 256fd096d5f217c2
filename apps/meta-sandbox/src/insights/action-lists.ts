import type { CountedAction } from '../facts/action-types.ts'

/** One entry of a list of actions, all text. */
type ActionEntry = { action_type: string; value: string } & Record<string, string>

/**
 * Windows of a count: nested by click, apart from the default, never to be added. `7d_view` and `28d_view` are
 * accepted and have no data.
 */
function windowCounts({ count, conversion }: CountedAction): Readonly<Record<string, number>> {
  if (!conversion) return { '1d_click': count, '7d_click': count, '28d_click': count }
  const viewed = Math.floor(count * 0.12)
  const clicked = count - viewed
  return {
    '1d_click': Math.floor(clicked * 0.72),
    '7d_click': clicked,
    '28d_click': clicked + Math.floor(count * 0.09),
    '1d_view': viewed,
    '1d_ev': Math.floor(count * 0.02),
    default: count,
  }
}

/** @param windows the attribution windows asked for; their keys appear only then, and only when not zero. */
export function actionEntry(
  action: CountedAction,
  windows: readonly string[],
  write: (count: number) => string,
): ActionEntry {
  const counts = windowCounts(action)
  const entry: ActionEntry = { action_type: action.type, value: write(action.count) }
  for (const window of windows) {
    const count = counts[window] ?? 0
    if (count > 0 && window !== 'default') entry[window] = write(count)
  }
  return entry
}

/** Meta leaves the whole list out when there is nothing in it. */
export const orAbsent = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

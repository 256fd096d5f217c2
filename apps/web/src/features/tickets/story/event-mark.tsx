import { CircleCheck, CircleDashed, CircleHelp, CircleMinus, CircleX, type LucideIcon } from 'lucide-react'
import { cx } from '../../../ui/cx.ts'
import type { EventMark } from './event-state.ts'

const looks = {
  told: [CircleCheck, 'text-gain'],
  failed: [CircleX, 'text-loss'],
  doubtful: [CircleHelp, 'text-warn'],
  waiting: [CircleDashed, 'text-quiet'],
  none: [CircleMinus, 'text-quiet'],
} satisfies Record<EventMark, [LucideIcon, string]>

/** How an event stands; the words are beside it. */
export function EventMarkIcon({ mark }: { mark: EventMark }) {
  const [Icon, colour] = looks[mark]
  return <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0 stroke-[1.75]', colour)} />
}

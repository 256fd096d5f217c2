import { cx } from './cx.ts'
import { initialsOf } from './initials.ts'

type AvatarProps = {
  name: string
  /** People are round, organisations are square and solid. */
  of?: 'person' | 'organization'
  size?: 'sm' | 'md'
}

export function Avatar({ name, of = 'person', size = 'md' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex shrink-0 items-center justify-center font-semibold text-micro',
        size === 'md' ? 'size-7' : 'size-6',
        of === 'person' ? 'rounded-full bg-surface-strong text-soft' : 'rounded-control bg-solid text-on-solid',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

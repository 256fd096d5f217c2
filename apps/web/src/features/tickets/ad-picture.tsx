import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { cx } from '../../ui/cx.ts'

type AdPictureProps = {
  /** A path on this server. */
  src: string | null | undefined
  /** Whether it is known at all which ad it is. */
  isKnown: boolean
  large?: boolean
}

/** The ad beside its name, upright as most are; a question mark where nobody knows which one it was. */
export function AdPicture({ src, isKnown, large }: AdPictureProps) {
  const [failed, setFailed] = useState<string | null>(null)
  const look = cx('shrink-0 rounded-chip', large ? 'h-12.5 w-10' : 'h-8 w-6.5')
  if (src && failed !== src) {
    return (
      <img
        src={src}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        onError={() => setFailed(src)}
        className={cx(look, 'bg-surface-sunken object-cover')}
      />
    )
  }
  return (
    <span
      aria-hidden
      className={cx(
        look,
        'inline-flex items-center justify-center text-label text-quiet',
        isKnown ? 'bg-surface-sunken' : 'border border-dashed border-line-field',
      )}
    >
      {isKnown ? <ImageOff className="size-3 stroke-[1.75]" /> : '?'}
    </span>
  )
}

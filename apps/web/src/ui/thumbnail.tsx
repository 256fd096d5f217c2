import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { cx } from './cx.ts'

/** A small square of a picture beside its name, which is why it has no words of its own. */
export function Thumbnail({ src, large }: { src: string | null | undefined; large?: boolean }) {
  const [failed, setFailed] = useState(false)
  const look = cx('shrink-0 rounded-chip bg-surface-sunken', large ? 'size-10' : 'size-6')
  if (!src || failed) {
    return (
      <span aria-hidden className={cx(look, 'inline-flex items-center justify-center')}>
        <ImageOff className="size-3 stroke-[1.75] text-quiet" />
      </span>
    )
  }
  return (
    <img
      src={src}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
      className={cx(look, 'object-cover')}
    />
  )
}

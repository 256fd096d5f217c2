import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'

type PictureProps = {
  /** A path on this server; null when there is none to show. */
  src: string | null | undefined
  alt: string
  /** Width over height, so that the place is kept before the bytes come. */
  ratio?: number
  /** Why there is none, in words. */
  missing?: string
  dimmed?: boolean
  className?: string
}

/** The picture in its own shape, centred in a sunken well. Broken or absent: words, never a broken icon. */
export function PictureWell({ src, alt, ratio = 1, missing, dimmed, className }: PictureProps) {
  const { t } = useTranslation('ui')
  const [failed, setFailed] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<string | null>(null)
  const absent = !src || failed === src
  return (
    <div className={cx('flex items-center justify-center overflow-hidden bg-surface-sunken', className)}>
      {absent ? (
        <p
          role="img"
          aria-label={alt}
          className="flex flex-col items-center gap-2 p-4 text-center text-label text-quiet"
        >
          <ImageOff aria-hidden className="size-4 stroke-[1.75]" />
          {src ? t('pictureFailed') : (missing ?? t('pictureMissing'))}
        </p>
      ) : (
        <img
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(src)}
          onLoad={() => setLoaded(src)}
          style={{ aspectRatio: ratio }}
          className={cx(
            'block max-h-full max-w-full rounded-chip object-contain',
            ratio >= 1 ? 'w-full' : 'h-full',
            loaded !== src && 'animate-pulse-soft bg-surface-strong',
            dimmed && 'opacity-42',
          )}
        />
      )}
    </div>
  )
}

/** `4:5` → 0.8; 1 where it cannot be told. */
export function ratioOf(picture: { width?: number | null; height?: number | null; ratio?: string | null }): number {
  if (picture.width && picture.height) return picture.width / picture.height
  const [width, height] = (picture.ratio ?? '').split(':').map(Number)
  return width && height ? width / height : 1
}

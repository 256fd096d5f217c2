import { Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CreativeFormat } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { PictureWell, ratioOf } from '../../ui/picture.tsx'

type Pictured = {
  name: string
  format: CreativeFormat
  pictureUrl?: string | null
  width?: number | null
  height?: number | null
  ratio?: string | null
}

type CreativePictureProps = { creative: Pictured; mark?: 'corner' | 'centre' | 'none'; className?: string }

/** The creative in its own shape; a video shows its still and says that it is one. */
export function CreativePicture({ creative, mark = 'corner', className }: CreativePictureProps) {
  const { t } = useTranslation('creatives')
  const isVideo = creative.format === 'VIDEO'
  const alt = t(isVideo ? 'pictureOfVideo' : 'pictureOf', { name: creative.name })
  return (
    <div className={cx('relative', className)}>
      <PictureWell
        src={creative.pictureUrl}
        alt={alt}
        ratio={ratioOf(creative)}
        missing={t('noPicture')}
        className="size-full p-3.5"
      />
      {isVideo && mark !== 'none' && creative.pictureUrl ? (
        <span
          aria-hidden
          className={cx(
            'pointer-events-none absolute flex items-center justify-center rounded-full',
            mark === 'centre'
              ? 'top-1/2 left-1/2 size-12 -translate-1/2 bg-canvas/65 text-text light:bg-solid/65 light:text-on-solid'
              : 'bottom-2.5 left-2.5 size-6 bg-surface-strong text-text',
          )}
        >
          <Play className={cx('fill-current stroke-0', mark === 'centre' ? 'size-5' : 'size-3')} />
        </span>
      ) : null}
    </div>
  )
}

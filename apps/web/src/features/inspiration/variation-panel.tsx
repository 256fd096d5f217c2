import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VariationPanel_VariationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PictureWell, ratioOf } from '../../ui/picture.tsx'
import { DistanceTable } from './distance-table.tsx'
import { fileNameOf } from './file-name.ts'
import { ScoreLine } from './score-line.tsx'
import { Reasons, VariationCopy, VariationHead } from './variation-words.tsx'

graphql(`
  fragment VariationPanel_Variation on Variation {
    id
    number
    attempt
    imageUrl
    width
    height
    ratio
    headline
    body
    callToAction
    nearest
    rejectedBecause
    score {
      value
      low
      high
    }
    distances {
      letter
      text
      image
      embedding
    }
  }
`)

type VariationPanelProps = {
  variation: VariationPanel_VariationFragment
  thresholds: { text: number; image: number; embedding: number }
  title: string
}

/** A drawn variation: picture, copy with its forecast, and how far it is from its sources. */
export function VariationPanel({ variation, thresholds, title }: VariationPanelProps) {
  const { t } = useTranslation('inspirations')
  const isRejected = variation.rejectedBecause.length > 0
  return (
    <Panel className="grid md:grid-cols-[12.25rem_minmax(0,1fr)] xl:grid-cols-[12.25rem_minmax(0,1fr)_minmax(0,1.3fr)]">
      <div className="flex items-center border-line bg-surface-sunken max-md:border-b md:row-span-2 md:border-r xl:row-span-1">
        <PictureWell
          src={variation.imageUrl}
          alt={t('variationPicture', { number: variation.number, headline: variation.headline })}
          ratio={ratioOf(variation)}
          dimmed={isRejected}
          className="h-60 w-full p-3.5 max-md:h-80"
        />
      </div>
      <div className="flex min-w-0 flex-col gap-3 p-4">
        <VariationHead variation={variation} isRejected={isRejected} />
        {isRejected ? <Reasons variation={variation} /> : <VariationCopy variation={variation} />}
        {isRejected ? null : (
          <>
            <ScoreLine score={variation.score} />
            <Button size="sm" asChild className="self-start">
              <a href={variation.imageUrl} download={fileNameOf(title, variation)}>
                <Download aria-hidden />
                {t('download')}
              </a>
            </Button>
          </>
        )}
      </div>
      <div className="flex min-w-0 border-line p-4 max-xl:border-t xl:border-l">
        <DistanceTable variation={variation} thresholds={thresholds} />
      </div>
    </Panel>
  )
}

import { Download, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VariationPanel_VariationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PictureWell, ratioOf } from '../../ui/picture.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { DistanceTable } from './distance-table.tsx'
import { fileNameOf } from './file-name.ts'
import { ScoreLine } from './score-line.tsx'

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
        {isRejected ? <Reasons variation={variation} /> : <Copy variation={variation} />}
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

function VariationHead({
  variation,
  isRejected,
}: {
  variation: VariationPanel_VariationFragment
  isRejected: boolean
}) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  const [wide, high] = variation.ratio.split(':')
  return (
    <div className="flex items-center justify-between gap-2">
      <h2 className="text-heading">
        {t('variation', { number: variation.number })}
        <span className="figures ml-2 font-normal text-label text-quiet">
          {wide && high ? `${format.number(wide, 2)}:${high}` : variation.ratio}
          {variation.attempt > 1 ? ` · ${t('attempt', { number: variation.attempt })}` : null}
        </span>
      </h2>
      {isRejected ? <Badge tone="loss">{t('rejectedBadge')}</Badge> : null}
    </div>
  )
}

function Copy({ variation }: { variation: VariationPanel_VariationFragment }) {
  return (
    <div className="break-words">
      <p className="font-medium">“{variation.headline}”</p>
      <p className="mt-1 whitespace-pre-line text-soft">{variation.body}</p>
      <p className="mt-1 text-label text-quiet">{variation.callToAction}</p>
    </div>
  )
}

function Reasons({ variation }: { variation: VariationPanel_VariationFragment }) {
  return (
    <div className="break-words">
      <p className="font-medium text-soft">“{variation.headline}”</p>
      <ul className="mt-2 flex flex-col gap-2">
        {variation.rejectedBecause.map((reason) => (
          <li key={reason} className="flex items-start gap-2">
            <X aria-hidden className="mt-0.75 size-3.5 shrink-0 stroke-2 text-loss" />
            {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

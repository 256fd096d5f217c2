import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VariationPanel_VariationFragment } from '../../gql/graphql.ts'
import { Badge } from '../../ui/badge.tsx'
import { useFormat } from '../../ui/use-format.ts'

/** Its number, shape and attempt. */
export function VariationHead({
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

/** The words that run beside the picture. */
export function VariationCopy({ variation }: { variation: VariationPanel_VariationFragment }) {
  return (
    <div className="break-words">
      <p className="font-medium">“{variation.headline}”</p>
      <p className="mt-1 whitespace-pre-line text-soft">{variation.body}</p>
      <p className="mt-1 text-label text-quiet">{variation.callToAction}</p>
    </div>
  )
}

/** Which rules it breaks, each with the measured value and the threshold. */
export function Reasons({ variation }: { variation: VariationPanel_VariationFragment }) {
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

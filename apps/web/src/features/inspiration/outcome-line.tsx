import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'

type OutcomeLineProps = {
  accepted: number
  rejected: number
  thresholds: { text: number; image: number; embedding: number }
}

/** How many passed, and what they had to pass. */
export function OutcomeLine({ accepted, rejected, thresholds }: OutcomeLineProps) {
  const { t } = useTranslation('inspirations')
  const { decimal } = useFormat()
  const { text, image, embedding } = thresholds
  return (
    <p className="figures flex flex-wrap gap-x-4 gap-y-1 text-label text-quiet">
      <span className="font-medium text-text">
        {t('accepted', { count: accepted })}
        {rejected ? `, ${t('rejected', { count: rejected })}` : null}
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden className="h-3 w-px bg-soft" />
        {t('thresholds', { text: decimal(text), image: decimal(image), embedding: decimal(embedding) })}
      </span>
    </p>
  )
}

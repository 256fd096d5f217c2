import { CircleDashed } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import type { Ranked } from './ranked-creative.ts'

/** No rank, no KPI, no chance: what is missing and how far it is. */
export function NotEnoughBlock({ ranked }: { ranked: Ranked }) {
  const { t } = useTranslation('creatives')
  return (
    <div className="min-h-20">
      <p className="flex items-center gap-2 font-medium">
        <CircleDashed aria-hidden className="size-4 stroke-[1.75] text-quiet" />
        {t('notEnough.title')}
      </p>
      {ranked.guardrailProgress == null ? null : (
        <ProgressBar
          value={ranked.guardrailProgress}
          tone="quiet"
          size="sm"
          label={t('notEnough.progress')}
          className="mt-2.5"
        />
      )}
      <p className="mt-2 text-label text-quiet">{ranked.excludedBecause}</p>
    </div>
  )
}

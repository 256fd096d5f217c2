import { useTranslation } from 'react-i18next'
import { CreativeCard } from './creative-card.tsx'
import type { RankingRows } from './kpi-block.tsx'
import { useRankingAddress } from './use-ranking-address.ts'

export const cardGrid = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,16.25rem),1fr))] gap-4'

export function CreativeCards({ rows, frame }: RankingRows) {
  const { selected, toggle, pageOf } = useRankingAddress()
  const { t } = useTranslation('creatives')
  return (
    <ul aria-label={t('title')} className={cardGrid}>
      {rows.map((ranked) => (
        <li key={ranked.creative.id} className="grid">
          <CreativeCard
            ranked={ranked}
            frame={frame}
            selected={selected.includes(ranked.creative.id)}
            onToggle={() => toggle(ranked.creative.id)}
            to={pageOf(ranked.creative.id)}
          />
        </li>
      ))}
    </ul>
  )
}

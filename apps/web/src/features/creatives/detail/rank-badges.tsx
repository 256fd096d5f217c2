import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'
import type { Ranked } from '../ranking/ranked-creative.ts'

/** `1º de 15`, and what the draws bear out. */
export function RankBadges({ ranked, total }: { ranked: Ranked; total: number }) {
  const { t } = useTranslation('creatives')
  const isWinner = ranked.verdict === 'WINNER'
  return (
    <>
      {ranked.rank == null ? null : <Badge>{t('rankOf', { rank: ranked.rank, total })}</Badge>}
      <Badge tone={isWinner ? 'gain' : 'neutral'} dot={isWinner}>
        {t(`verdicts.${ranked.verdict}`)}
      </Badge>
    </>
  )
}

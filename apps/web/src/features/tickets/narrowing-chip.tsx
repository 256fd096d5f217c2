import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import { filterIn, narrowingKeys } from './ticket-address.ts'
import { useTicketAddress } from './use-ticket-address.ts'

/** What another screen has narrowed this one to, and the way out of it. */
export function NarrowingChip() {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const { search, change } = useTicketAddress()
  const { metaCampaignIds, metaAdSetIds, metaAdIds, unattributed, leadFrom, leadTo } = filterIn(search)
  const parts = [
    metaAdIds ? t('narrowed.ad', { count: metaAdIds.length }) : null,
    metaAdSetIds ? t('narrowed.adset', { count: metaAdSetIds.length }) : null,
    metaCampaignIds ? t('narrowed.campaign', { count: metaCampaignIds.length }) : null,
    unattributed ? t('narrowed.unattributed') : null,
    unattributed === false ? t('narrowed.attributed') : null,
    leadFrom && leadTo ? t('narrowed.days', { days: format.dayRange(leadFrom, leadTo) }) : null,
    leadFrom && !leadTo ? t('narrowed.since', { day: format.day(leadFrom) }) : null,
    leadTo && !leadFrom ? t('narrowed.until', { day: format.day(leadTo) }) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return (
    <button
      type="button"
      onClick={() => change(Object.fromEntries(narrowingKeys.map((key) => [key, null])))}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-chip border border-accent-line bg-accent-soft px-2 text-left text-label text-accent max-md:min-h-9"
    >
      {t('narrowed.only', { parts: format.list(parts) })}
      <X aria-hidden className="size-3.5 shrink-0 stroke-[1.75]" />
      <span className="sr-only">{t('narrowed.end')}</span>
    </button>
  )
}

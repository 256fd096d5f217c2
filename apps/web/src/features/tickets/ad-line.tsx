import { useTranslation } from 'react-i18next'
import type { TicketCard_TicketFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { AdPicture } from './ad-picture.tsx'
import { adWords } from './ad-words.ts'

/** The picture and the name of the ad that a ticket's last touch came from. */
export function AdLine({ ticket, className }: { ticket: TicketCard_TicketFragment; className?: string }) {
  const words = useAdWords(ticket)
  const isKnown = Boolean(ticket.tracking.metaAdId)
  return (
    <span className={cx('flex min-w-0 items-center gap-2', className)}>
      <AdPicture src={ticket.lastTouch?.ad?.thumbnailUrl} isKnown={isKnown} />
      <span className={cx('min-w-0 truncate', isKnown ? 'text-soft' : 'text-quiet')} title={words}>
        {words}
      </span>
    </span>
  )
}

/** The name of the ad, or why there is none. */
export function useAdWords(ticket: Parameters<typeof adWords>[0]): string {
  const { t } = useTranslation('tickets')
  const words = adWords(ticket)
  if (words.kind === 'named') return words.name
  if (words.kind === 'quoted') return t('ad.quoted', { words: words.name })
  return words.kind === 'pending' || words.kind === 'numbered'
    ? t(`ad.${words.kind}`, { id: words.id })
    : t(`ad.${words.kind}`)
}

import { useTranslation } from 'react-i18next'
import type { ReplayResult_AttributionReplayFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { ReplayCampaigns } from './replay-campaigns.tsx'
import { ReplayMoves } from './replay-moves.tsx'

graphql(`
  fragment ReplayResult_AttributionReplay on AttributionReplay {
    expirationDays
    ticketsNow
    ticketsThen
    movedCount
    moved {
      ...ReplayMoves_ReplayMove
    }
    byCampaign {
      ...ReplayCampaigns_ReplayCampaign
    }
  }
`)

type ReplayResultProps = {
  replay: ReplayResult_AttributionReplayFragment
  addressOf: (ticketId: string) => string
  onLeave: () => void
}

/** What another expiry would change: how many tickets, which of them, and what each campaign would have. */
export function ReplayResult({ replay, addressOf, onLeave }: ReplayResultProps) {
  const { t } = useTranslation('tickets')
  const { ticketsNow, ticketsThen, movedCount, expirationDays } = replay
  const days = t('replay.ofDays', { count: expirationDays })
  return (
    <div className="mt-5 flex flex-col gap-5">
      <div role="status">
        <p className="text-heading">
          {ticketsNow === ticketsThen
            ? t('replay.sameTickets', { days, count: ticketsNow })
            : t('replay.otherTickets', { days, now: ticketsNow, count: ticketsThen })}
        </p>
        <p className="mt-0.5 text-soft">{t('replay.moved', { count: movedCount })}</p>
      </div>
      {replay.byCampaign.length ? <ReplayCampaigns campaigns={replay.byCampaign} /> : null}
      {replay.moved.length ? (
        <ReplayMoves moves={replay.moved} total={movedCount} addressOf={addressOf} onLeave={onLeave} />
      ) : null}
    </div>
  )
}

import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../../gql/index.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { addDays, todayHere } from '../../../ui/period.ts'
import { QueryFailed } from '../../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../../ui/skeleton.tsx'
import { ReplayForm, type ReplayQuestion } from './replay-form.tsx'
import { ReplayResult } from './replay-result.tsx'

const AttributionReplayed = graphql(`
  query AttributionReplayed($input: AttributionReplayInput!) {
    attributionReplay(input: $input) {
      ...ReplayResult_AttributionReplay
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

const USUAL_DAYS = 30

type ReplayDialogProps = {
  /** The expiry to try first. */
  expirationDays: number
  /** The one that holds. */
  daysNow: number
  addressOf: (ticketId: string) => string
  onClose: () => void
}

/** The same messages and touches under another expiry: what would be another's, and what all campaigns would have. Changes nothing. */
export default function ReplayDialog({ expirationDays, daysNow, addressOf, onClose }: ReplayDialogProps) {
  const { t } = useTranslation('tickets')
  const today = todayHere()
  const [question, setQuestion] = useState<ReplayQuestion>({
    expirationDays,
    from: addDays(today, 1 - USUAL_DAYS),
    to: today,
  })
  const { data, previousData, error, loading, refetch } = useQuery(AttributionReplayed, {
    variables: { input: question },
    fetchPolicy: 'network-only',
  })
  const answer = (data ?? previousData)?.attributionReplay
  const refusal = data?.attributionReplay.__typename === 'InvalidInput' ? data.attributionReplay : null
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="lg"
      title={t('replay.title')}
      description={t('replay.lead', { count: daysNow })}
    >
      <ReplayForm question={question} refusal={refusal} isBusy={loading} onAsk={setQuestion} />
      {error && !answer ? <QueryFailed error={error} onRetry={() => refetch()} className="-mx-4" /> : null}
      {!error && !answer ? (
        <Waiting className="-mx-5 mt-4">
          <SkeletonRows rows={4} className="h-9" />
        </Waiting>
      ) : null}
      {answer?.__typename === 'AttributionReplay' && !refusal ? (
        <div className={loading ? 'opacity-60' : undefined} aria-busy={loading || undefined}>
          <ReplayResult replay={answer} addressOf={addressOf} onLeave={onClose} />
        </div>
      ) : null}
    </Dialog>
  )
}

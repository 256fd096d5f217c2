import { useTranslation } from 'react-i18next'
import type {
  ConversionFacts_ConversionEventFragment,
  ConversionLine_ConversionEventFragment,
} from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Missing, Money } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { AttemptList } from './attempt-list.tsx'
import { hasDeadline, isCorrected } from './conversion-states.ts'
import { Countdown } from './countdown.tsx'
import { StateBadge } from './state-badge.tsx'
import { TestMark } from './test-mark.tsx'
import { useReason } from './use-reason.ts'

graphql(`
  fragment ConversionFacts_ConversionEvent on ConversionEvent {
    ctwaClid
    metaAdId
    fbtraceId
    createdAt
    attemptsMade {
      ...AttemptList_ConversionAttempt
    }
  }
`)

type Whole = ConversionLine_ConversionEventFragment & ConversionFacts_ConversionEventFragment

/** Everything that is known of one event. */
export function ConversionFacts({ event }: { event: Whole }) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const reason = useReason()(event)
  const isPurchase = event.eventName === 'PURCHASE'
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-2">
        <StateBadge event={event} />
        {event.isTest ? <TestMark /> : null}
        {hasDeadline(event, Date.now()) ? <Countdown until={event.sendBefore} /> : null}
      </div>
      {reason ? <p className="-mt-2 text-soft">{reason}</p> : null}
      <Facts>
        {isPurchase ? (
          <Fact name={t('columns.value')}>
            <Money value={event.value} because={t('noValue')} />
            {isCorrected(event) && event.valueNow ? (
              <span className="block text-label text-warn">
                {t('corrected', { value: format.money(event.valueNow) })}: {t('correctedNote')}
              </span>
            ) : null}
          </Fact>
        ) : null}
        <Fact name={t('detail.happened')}>{format.instant(event.eventTime)}</Fact>
        <Fact name={t('detail.sendBefore')}>{format.instant(event.sendBefore)}</Fact>
        {event.sentAt ? <Fact name={t('detail.sent')}>{format.instant(event.sentAt)}</Fact> : null}
        <Fact name={t('columns.dataset')}>
          {event.datasetName ?? <Missing because={t('noDataset')} />}
          {event.metaDatasetId ? <Code>{event.metaDatasetId}</Code> : null}
        </Fact>
        <Fact name={t('detail.eventId')}>
          <code>{event.eventId}</code>
        </Fact>
        <Fact name={t('detail.click')}>
          {event.ctwaClid ? <code>{event.ctwaClid}</code> : <Missing because={t('reasons.SKIPPED_NO_CTWA')} />}
        </Fact>
        <Fact name={t('detail.ad')}>
          {event.metaAdId ? <code>{event.metaAdId}</code> : <Missing because={t('detail.noAd')} />}
        </Fact>
        {event.fbtraceId ? (
          <Fact name="fbtrace_id">
            <code>{event.fbtraceId}</code>
          </Fact>
        ) : null}
      </Facts>
      <section aria-labelledby="attempts">
        <h3 id="attempts" className="mb-2 text-heading">
          {t('attempts.title')}
        </h3>
        <AttemptList attempts={event.attemptsMade} />
      </section>
    </div>
  )
}

const Code = ({ children }: { children: string }) => <code className="block text-quiet">{children}</code>

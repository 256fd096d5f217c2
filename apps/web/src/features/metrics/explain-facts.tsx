import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ExplainFacts_ExplanationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { cityOfZone } from '../../ui/format-time.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useRateWords } from './use-rate-words.ts'

graphql(`
  fragment ExplainFacts_Explanation on Explanation {
    currency
    formula
    substituted
    from
    to
    timezones
    accounts
    factRows
    conversionTypes {
      type
      count
      share
    }
    rates {
      ...UsedRateWords_UsedRate
    }
    settlingSince
    settledUnreadDays
    unreadDays
    lastReadAt
    lastJob {
      id
      name
    }
    excluded
  }
`)

/** The formula with its numbers, and below it everything that the figure hangs on. */
export function ExplainFacts({ explanation }: { explanation: ExplainFacts_ExplanationFragment }) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  const { sentencesOf } = useRateWords()
  const { currency, from, to, timezones, conversionTypes, settlingSince, settledUnreadDays, unreadDays, excluded } =
    explanation
  const stillMoving = [
    settlingSince ? t('explain.settling', { days: format.dayRange(settlingSince, to) }) : null,
    settledUnreadDays ? t('explain.settledUnread', { count: settledUnreadDays }) : null,
    unreadDays ? t('explain.unread', { count: unreadDays }) : null,
  ].filter((words) => words !== null)
  return (
    <div className="max-h-[min(60vh,28rem)] overflow-y-auto px-4 pt-2 pb-3.5">
      <div className="rounded-control border border-line bg-surface-sunken px-3 py-2 font-mono text-label break-words">
        <p className="text-text">{explanation.substituted}</p>
        <p className="text-quiet">{explanation.formula}</p>
      </div>
      <div className="mt-3">
        <Facts>
          <Fact name={t('explain.window')}>{t('explain.days', { days: format.dayRange(from, to) })}</Fact>
          {conversionTypes.length ? (
            <Fact name={t('explain.counted')}>
              {conversionTypes.map(({ type, count, share }) => (
                <span key={type} className="block">
                  <code>{type}</code> {format.number(count, 2)}
                  {conversionTypes.length > 1 ? ` (${format.percent(share, 0)})` : null}
                </span>
              ))}
            </Fact>
          ) : null}
          {currency ? (
            <Fact name={t('explain.currency')}>{[currency, ...sentencesOf(explanation.rates)].join('; ')}</Fact>
          ) : null}
          <Fact name={t('explain.zones')}>{format.list(timezones.map(cityOfZone))}</Fact>
          <Fact name={t('explain.rows')}>
            {t('explain.adDays', { count: explanation.factRows })},{' '}
            {t('explain.accounts', { count: explanation.accounts })}
          </Fact>
          <Fact name={t('explain.excluded')}>{excluded.length ? excluded.join('; ') : t('explain.nothing')}</Fact>
          <Fact name={t('explain.moving')}>{stillMoving.length ? stillMoving.join('; ') : t('explain.still')}</Fact>
          <Fact name={t('explain.read')}>
            <LastReading explanation={explanation} />
          </Fact>
        </Facts>
      </div>
    </div>
  )
}

function LastReading({ explanation: { lastReadAt, lastJob } }: { explanation: ExplainFacts_ExplanationFragment }) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  if (!lastReadAt) return t('explain.neverRead')
  return (
    <>
      {format.instant(lastReadAt)}
      {lastJob ? (
        <>
          ,{' '}
          <Link to={`/jobs/${lastJob.id}`} className="rounded-chip text-accent hover:underline">
            <code>{lastJob.name}</code>
          </Link>
        </>
      ) : null}
    </>
  )
}

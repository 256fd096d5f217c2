import { useTranslation } from 'react-i18next'
import type { AttemptList_ConversionAttemptFragment, ConversionAttemptOutcome } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { useFormat } from '../../ui/use-format.ts'

graphql(`
  fragment AttemptList_ConversionAttempt on ConversionAttempt {
    startedAt
    endedAt
    outcome
    fbtraceId
    message
  }
`)

const tones: Record<ConversionAttemptOutcome, Tone> = {
  SENT: 'gain',
  REFUSED: 'loss',
  DOUBTFUL: 'warn',
  PUT_OFF: 'neutral',
}

/** Every time that an event was put to Meta, the first one first. */
export function AttemptList({ attempts }: { attempts: readonly AttemptList_ConversionAttemptFragment[] }) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  if (attempts.length === 0) return <p className="text-quiet">{t('attempts.none')}</p>
  return (
    <ol className="divide-y divide-line rounded-panel border border-line">
      {attempts.map(({ startedAt, endedAt, outcome, fbtraceId, message }) => (
        <li key={startedAt} className="px-3.5 py-2.5">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="figures text-text">
              {format.instant(startedAt)}
              {endedAt ? (
                <span className="text-label text-quiet">
                  {' '}
                  {t('attempts.took', { time: format.duration(secondsBetween(startedAt, endedAt)) })}
                </span>
              ) : null}
            </span>
            <Badge dot tone={outcome ? tones[outcome] : 'neutral'}>
              {t(`attempts.outcomes.${outcome ?? 'NONE'}`)}
            </Badge>
          </div>
          {message ? <p className="mt-1 text-label text-soft">{message}</p> : null}
          {fbtraceId ? <code className="mt-1 block font-mono text-micro break-all text-quiet">{fbtraceId}</code> : null}
        </li>
      ))}
    </ol>
  )
}

/** At least one: an answer within the second took some of it. */
const secondsBetween = (from: string, to: string) => Math.max(1, (Date.parse(to) - Date.parse(from)) / 1000)

import { useTranslation } from 'react-i18next'
import { Callout } from '../../ui/callout.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { TestOutcome as Outcome } from './use-send-test.ts'

type TestOutcomeProps = { outcome: Outcome; name: string; onDismiss: () => void }

/** What became of a test: what arrived and how fast, or what was answered and where to look. */
export function TestOutcome({ outcome, name, onDismiss }: TestOutcomeProps) {
  const { t } = useTranslation('whatsapp')
  if (outcome.__typename === 'WhatsAppTestArrived')
    return <Arrived outcome={outcome} name={name} onDismiss={onDismiss} />
  const status = outcome.__typename === 'WhatsAppTestLost' ? outcome.answered : null
  return (
    <Callout tone="loss" title={t('test.lost', { name })} onDismiss={onDismiss}>
      {outcome.message} {status == null ? null : t('test.answered', { status })} {t('test.lostNext')}
    </Callout>
  )
}

type ArrivedProps = Omit<TestOutcomeProps, 'outcome'> & {
  outcome: Extract<Outcome, { __typename: 'WhatsAppTestArrived' }>
}

function Arrived({ outcome, name, onDismiss }: ArrivedProps) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  const { arrivedAt, milliseconds, httpStatus, payload } = outcome
  return (
    <Callout tone="gain" title={t('test.arrived', { name, time: format.number(milliseconds) })} onDismiss={onDismiss}>
      <p>{t('test.arrivedNext')}</p>
      <div className="mt-3">
        <Facts>
          <Fact name={t('test.arrivedAt')}>{format.clock(arrivedAt)}</Fact>
          <Fact name={t('test.status')}>
            <code>{httpStatus}</code>
          </Fact>
        </Facts>
      </div>
      <details className="mt-3">
        <summary className="cursor-pointer rounded-chip font-medium text-label text-accent">
          {t('test.payload')}
        </summary>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="mt-2 max-h-72 overflow-auto rounded-control border border-line bg-surface-sunken p-3 font-mono text-label text-soft"
        >
          {payload}
        </pre>
      </details>
    </Callout>
  )
}

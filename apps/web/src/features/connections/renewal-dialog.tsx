import { RefreshCw } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment, RenewalStrategy } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Missing } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { ConnectButton } from './connect-button.tsx'
import { daysThatCount } from './connection-health.ts'
import { renewalFailureOf } from './renewal-failures.ts'
import { useChooseRenewal } from './use-choose-renewal.ts'
import { useRenewConnection } from './use-renew-connection.ts'

const strategies: readonly RenewalStrategy[] = ['LONG_LIVED', 'AUTO', 'MANUAL']

type RenewalDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  connection: ConnectionRow_ConnectionFragment
}

/** How the token of a profile is renewed, how that went last, and renewing it now. */
export function RenewalDialog({ open, onOpenChange, connection }: RenewalDialogProps) {
  const { t } = useTranslation('connections')
  const { renew, isRenewing } = useRenewConnection(connection.id)
  const hasEnded = daysThatCount(connection) === 0
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('renewal.title', { name: connection.name })}
      description={t('renewal.lead')}
      actions={
        <>
          <ConnectButton reconnect={connection.id} variant={hasEnded ? 'primary' : 'secondary'}>
            {t('remedies.reconnect')}
          </ConnectButton>
          {hasEnded ? null : (
            <Button busy={isRenewing} onClick={renew}>
              {isRenewing ? null : <RefreshCw aria-hidden />}
              {t('renewal.now')}
            </Button>
          )}
        </>
      }
    >
      <StrategyChoice connection={connection} />
      <div className="mt-5 border-t border-line pt-4">
        <RenewalFacts connection={connection} />
      </div>
    </Dialog>
  )
}

function StrategyChoice({ connection }: { connection: ConnectionRow_ConnectionFragment }) {
  const { t } = useTranslation('connections')
  const choose = useChooseRenewal(connection)
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="sr-only">{t('renewal.how')}</legend>
      {strategies.map((strategy) => (
        <label
          key={strategy}
          className="flex cursor-pointer items-start gap-3 rounded-control border border-line p-3 hover:bg-surface-hover has-checked:border-accent-line has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            value={strategy}
            checked={connection.renewalStrategy === strategy}
            onChange={() => void choose(strategy)}
            className="mt-0.5 size-4 shrink-0 accent-accent-solid"
          />
          <span className="min-w-0">
            <span className="block font-medium text-text">{t(`renewal.names.${strategy}`)}</span>
            <span className="block text-label text-soft">{t(`renewal.explained.${strategy}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function RenewalFacts({ connection }: { connection: ConnectionRow_ConnectionFragment }) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const hasEnded = daysThatCount(connection) === 0
  const { expiresAt, renewedAt, renewalFailedAt, renewalFailure } = connection
  return (
    <Facts>
      <Fact name={t('renewal.ends')}>
        {hasEnded ? (
          <span className="text-loss">{t('renewal.ended')}</span>
        ) : expiresAt ? (
          format.instant(expiresAt)
        ) : (
          <Missing because={t('noExpiry')} />
        )}
      </Fact>
      <Fact name={t('renewal.last')}>
        {renewedAt ? format.instant(renewedAt) : <Missing because={t('renewal.never')} />}
      </Fact>
      {renewalFailedAt ? (
        <Fact name={t('renewal.failed')}>
          <span className="text-loss">{format.instant(renewalFailedAt)}</span>
          <span className="block text-soft">{t(`renewal.failures.${renewalFailureOf(renewalFailure ?? '')}`)}</span>
        </Fact>
      ) : null}
    </Facts>
  )
}

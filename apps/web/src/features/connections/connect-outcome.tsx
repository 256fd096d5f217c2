import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { Callout } from '../../ui/callout.tsx'
import { ConnectButton } from './connect-button.tsx'

/** The codes of the callback's address (ConnectFailure in the schema), and whether trying again can help. */
const failures = {
  CANCELED: { canRetry: true, tone: 'info' },
  DENIED: { canRetry: true, tone: 'warn' },
  MISSING_PERMISSION: { canRetry: true, tone: 'warn' },
  STATE_REUSED: { canRetry: true, tone: 'warn' },
  STATE_EXPIRED: { canRetry: true, tone: 'warn' },
  STATE_FOREIGN: { canRetry: false, tone: 'loss' },
  STATE_UNKNOWN: { canRetry: true, tone: 'loss' },
  EXCHANGE_FAILED: { canRetry: true, tone: 'loss' },
  NO_CODE: { canRetry: true, tone: 'loss' },
  TOKEN_INVALID: { canRetry: true, tone: 'loss' },
  META_UNREACHABLE: { canRetry: true, tone: 'loss' },
  NO_LONGER_ALLOWED: { canRetry: false, tone: 'loss' },
} as const

type ConnectFailure = keyof typeof failures

const isFailure = (code: string): code is ConnectFailure => Object.hasOwn(failures, code)

type ConnectOutcomeProps = { connections: readonly ConnectionRow_ConnectionFragment[] | undefined; mayAct: boolean }

/** What became of the consent at Meta, in words, until it is dismissed. */
export function ConnectOutcome({ connections, mayAct }: ConnectOutcomeProps) {
  const [search, setSearch] = useSearchParams()
  const dismiss = () =>
    setSearch(
      (now) => {
        now.delete('connected')
        now.delete('connectFailed')
        return now
      },
      { replace: true },
    )
  const connected = connections?.find(({ id }) => id === search.get('connected'))
  if (connected) return <Connected connection={connected} onDismiss={dismiss} />
  const failed = search.get('connectFailed')
  if (failed === null) return null
  return <ConnectFailed code={isFailure(failed) ? failed : 'STATE_UNKNOWN'} mayAct={mayAct} onDismiss={dismiss} />
}

type Dismissible = { onDismiss: () => void }

function Connected({ connection, onDismiss }: { connection: ConnectionRow_ConnectionFragment } & Dismissible) {
  const { t } = useTranslation('connections')
  const missing = connection.missingScopes
  const accounts = t('connected.accounts', { count: connection.adAccounts.length })
  return (
    <Callout
      tone={missing.length ? 'warn' : 'gain'}
      title={t('connected.title', { name: connection.name })}
      onDismiss={onDismiss}
    >
      {accounts} {missing.length ? t('connected.missing', { scopes: missing.join(', ') }) : t('connected.next')}
    </Callout>
  )
}

function ConnectFailed({ code, mayAct, onDismiss }: { code: ConnectFailure; mayAct: boolean } & Dismissible) {
  const { t } = useTranslation('connections')
  const { canRetry, tone } = failures[code]
  return (
    <Callout
      tone={tone}
      title={t(`failures.${code}.title`)}
      onDismiss={onDismiss}
      action={canRetry && mayAct ? <ConnectButton>{t('connectAgain')}</ConnectButton> : null}
    >
      {t(`failures.${code}.way`)} {t('nothingChanged')}
    </Callout>
  )
}

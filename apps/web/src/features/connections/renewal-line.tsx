import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'

type RenewalLineProps = { connection: ConnectionRow_ConnectionFragment; onChoose: (() => void) | undefined }

/** How the token is renewed, or that this failed; the way to change it. */
export function RenewalLine({ connection, onChoose }: RenewalLineProps) {
  const { t } = useTranslation('connections')
  const { renewalFailedAt, renewalStrategy } = connection
  const words = renewalFailedAt ? t('renewal.didFail') : t(`renewal.${renewalStrategy}`)
  const look = cx('block text-label', renewalFailedAt ? 'text-warn' : 'text-quiet')
  if (!onChoose) return <span className={look}>{words}</span>
  return (
    <button
      type="button"
      onClick={onChoose}
      aria-label={t('renewal.open', { words, name: connection.name })}
      className={cx(look, 'rounded-chip hover:text-text hover:underline')}
    >
      {words}
    </button>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { Ago, Missing } from '../../ui/figures.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { connectionTones, daysThatCount, lifeLeft } from './connection-health.ts'
import { ConnectionMenu } from './connection-menu.tsx'
import { ConnectionRemedy } from './connection-remedy.tsx'
import { RenewalDialog } from './renewal-dialog.tsx'
import { RenewalLine } from './renewal-line.tsx'

type ConnectionRowProps = { connection: ConnectionRow_ConnectionFragment; mayAct: boolean; mayRenew: boolean }

export function ConnectionRow({ connection, mayAct, mayRenew }: ConnectionRowProps) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const [isChoosing, setChoosing] = useState(false)
  const mend = <ConnectionRemedy connection={connection} mayAct={mayAct} mayRenew={mayRenew} />
  return (
    <Row size="person">
      <Cell className="whitespace-nowrap">
        <div className="flex items-center gap-3">
          <Avatar name={connection.name} />
          <div>
            <p className="font-medium text-text">{connection.name}</p>
            <RenewalLine connection={connection} onChoose={mayRenew ? () => setChoosing(true) : undefined} />
          </div>
        </div>
      </Cell>
      <Cell className="max-md:py-2">
        <Badge tone={connectionTones[connection.status]} dot>
          <ConnectionState connection={connection} />
        </Badge>
        {/* On a phone the actions are out of sight at the right end: what mends a profile stands by its state. */}
        <div className="mt-1.5 empty:hidden md:hidden">{mend}</div>
      </Cell>
      <Cell>
        <Validity connection={connection} />
      </Cell>
      <Cell>
        <Permissions connection={connection} />
      </Cell>
      <Cell align="end" className="text-text">
        {format.number(connection.adAccounts.length)}
      </Cell>
      <Cell>
        <Ago at={connection.lastUsedAt} because={t('neverUsed')} />
      </Cell>
      <Cell>
        <div className="flex items-center justify-end gap-2">
          <span className="max-md:hidden">{mend}</span>
          <ConnectionMenu connection={connection} onRenewal={mayRenew ? () => setChoosing(true) : undefined} />
          {isChoosing ? <RenewalDialog open onOpenChange={setChoosing} connection={connection} /> : null}
        </div>
      </Cell>
    </Row>
  )
}

function ConnectionState({ connection }: { connection: ConnectionRow_ConnectionFragment }) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const { status, daysLeft, expiresAt } = connection
  if (status === 'EXPIRING' && daysLeft != null) return t('states.EXPIRING_IN', { count: daysLeft })
  // Ended before its day, when nobody knows which: the day it was to live until says nothing.
  if (status === 'EXPIRED' && expiresAt && (daysLeft ?? 0) <= 0)
    return t('states.EXPIRED_ON', { day: format.day(expiresAt.slice(0, 10)) })
  return t(`states.${status}`)
}

function Validity({ connection }: { connection: ConnectionRow_ConnectionFragment }) {
  const { t } = useTranslation('connections')
  const { status } = connection
  const daysLeft = daysThatCount(connection)
  if (daysLeft === null) return <Missing because={t('noExpiry')} />
  const tone = connectionTones[status]
  const words = daysLeft === 0 && status === 'EXPIRING' ? t('daysLeftLess') : t('daysLeft', { count: daysLeft })
  return (
    <div className="flex items-center gap-2.5">
      <ProgressBar
        size="sm"
        tone={tone === 'neutral' ? 'quiet' : tone}
        value={lifeLeft(daysLeft)}
        label={words}
        className="w-22 shrink-0"
      />
      <span className={cx('figures whitespace-nowrap', tone === 'warn' && 'text-warn', tone === 'loss' && 'text-loss')}>
        {words}
      </span>
    </div>
  )
}

function Permissions({ connection }: { connection: ConnectionRow_ConnectionFragment }) {
  const { t } = useTranslation('connections')
  const { missingScopes, status } = connection
  if (status === 'EXPIRED' || status === 'REVOKED') return <>{t('noReading')}</>
  if (missingScopes.length === 0) return <>{t('complete')}</>
  return (
    <span className="text-warn">
      {t('missing', { count: missingScopes.length })}{' '}
      <code className="font-mono text-label">{missingScopes.join(', ')}</code>
    </span>
  )
}

import { useTranslation } from 'react-i18next'
import type { NumberRow_WhatsAppNumberFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Ago, Missing } from '../../ui/figures.tsx'
import { cityOfZone } from '../../ui/format-time.ts'
import { Cell, Row } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { NumberMenu } from './number-menu.tsx'

graphql(`
  fragment NumberRow_WhatsAppNumber on WhatsAppNumber {
    id
    phoneNumberId
    wabaId
    displayPhoneNumber
    verifiedName
    timezone
    metaDatasetId
    isConnected
    lastMessageAt
    messagesToday
  }
`)

type NumberRowProps = {
  number: NumberRow_WhatsAppNumberFragment
  mayChange: boolean
  isTesting: boolean
  isConnecting: boolean
  onTest: () => void
  onConnect: () => void
  onDisconnected: () => void
}

export function NumberRow({ number, mayChange, ...acts }: NumberRowProps) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  const { isConnected, metaDatasetId } = number
  const way = isConnected ? (
    <Button size="sm" busy={acts.isTesting} onClick={acts.onTest}>
      {t(acts.isTesting ? 'test.sending' : 'test.send')}
    </Button>
  ) : (
    <Button size="sm" busy={acts.isConnecting} onClick={acts.onConnect}>
      {t('numbers.connectAgain')}
    </Button>
  )
  return (
    <Row size="person">
      <Cell className="whitespace-nowrap max-md:py-2">
        <p className="figures font-medium text-text">{number.displayPhoneNumber}</p>
        <p className="text-label text-quiet">{number.verifiedName ?? t('numbers.noName')}</p>
      </Cell>
      <Cell>
        <Badge tone={isConnected ? 'gain' : 'neutral'} dot>
          {t(isConnected ? 'numbers.connected' : 'numbers.disconnected')}
        </Badge>
        {/* On a phone the actions are out of sight at the right end. */}
        <div className="mt-1.5 empty:hidden md:hidden">{mayChange ? way : null}</div>
      </Cell>
      <Cell className="font-mono text-label">{metaDatasetId ?? <Missing because={t('numbers.noDataset')} />}</Cell>
      <Cell className="whitespace-nowrap">{cityOfZone(number.timezone)}</Cell>
      <Cell align="end" className="text-text">
        {isConnected ? format.number(number.messagesToday) : <Missing because={t('numbers.keptInstead')} />}
      </Cell>
      <Cell align="end" className="whitespace-nowrap">
        <Ago at={number.lastMessageAt} because={t('numbers.noMessage')} />
      </Cell>
      {mayChange ? (
        <Cell>
          <div className="flex items-center justify-end gap-2">
            <span className="max-md:hidden">{way}</span>
            <NumberMenu number={number} onDisconnected={acts.onDisconnected} />
          </div>
        </Cell>
      ) : null}
    </Row>
  )
}

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { NumberRow } from '../../features/whatsapp/number-row.tsx'
import { NumberTable } from '../../features/whatsapp/number-table.tsx'
import { TestOutcome } from '../../features/whatsapp/test-outcome.tsx'
import { useSendTest } from '../../features/whatsapp/use-send-test.ts'
import type { NumberRow_WhatsAppNumberFragment } from '../../gql/graphql.ts'
import { Count } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { ConnectDialog } from './connect-dialog.tsx'
import { ConnectRefused } from './connect-refused.tsx'
import { useConnecting } from './use-connecting.ts'

type NumbersSectionProps = { numbers: readonly NumberRow_WhatsAppNumberFragment[]; onChanged: () => void }

/** The numbers that deliver here: connected, tried out, let go. */
export function NumbersSection({ numbers, onChanged }: NumbersSectionProps) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  const mayChange = mayAdminister(useCurrent().organization.role)
  const [isChoosing, setChoosing] = useState(false)
  const test = useSendTest(onChanged)
  const connecting = useConnecting(onChanged)
  const tested = numbers.find(({ id }) => id === test.numberId)
  const choose = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} size={variant === 'primary' ? 'md' : 'sm'} onClick={() => setChoosing(true)}>
      <Plus aria-hidden />
      {t('numbers.connect')}
    </Button>
  )
  return (
    <>
      <Panel aria-labelledby="numbers">
        <PanelHead
          id="numbers"
          divided
          title={t('numbers.title')}
          aside={numbers.length ? <Count>{format.number(numbers.length)}</Count> : null}
          end={mayChange ? (numbers.length ? choose('secondary') : null) : t('numbers.readOnly')}
        />
        {numbers.length ? (
          <NumberTable mayChange={mayChange}>
            {numbers.map((number) => (
              <NumberRow
                key={number.id}
                number={number}
                mayChange={mayChange}
                isTesting={test.isSending && test.numberId === number.id}
                isConnecting={connecting.busy === number.phoneNumberId}
                onTest={() => void test.send(number.id)}
                onConnect={() => void connecting.connect(number)}
                onDisconnected={onChanged}
              />
            ))}
          </NumberTable>
        ) : (
          <Empty title={t('numbers.none')} action={mayChange ? choose('primary') : null}>
            {t('numbers.noneWay')}
          </Empty>
        )}
      </Panel>
      {isChoosing ? null : <ConnectRefused refusal={connecting.refusal} onDismiss={connecting.dismiss} />}
      {test.outcome && tested ? (
        <TestOutcome outcome={test.outcome} name={tested.displayPhoneNumber} onDismiss={test.dismiss} />
      ) : null}
      {isChoosing ? <ConnectDialog connecting={connecting} onClose={() => setChoosing(false)} /> : null}
    </>
  )
}

import { useMutation } from '@apollo/client/react'
import { Ellipsis, Unplug } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NumberRow_WhatsAppNumberFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyItem } from '../../ui/copy-item.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const DisconnectNumber = graphql(`
  mutation DisconnectNumber($input: DisconnectWhatsAppNumberInput!) {
    disconnectWhatsAppNumber(input: $input) {
      ...NumberRow_WhatsAppNumber
      ... on Problem {
        message
      }
    }
  }
`)

type NumberMenuProps = { number: NumberRow_WhatsAppNumberFragment; onDisconnected: () => void }

/** The ids of a number, and the way to let it go, which says before what that means. */
export function NumberMenu({ number, onDisconnected }: NumberMenuProps) {
  const { t } = useTranslation('whatsapp')
  const tell = useTell()
  const [isAsking, setAsking] = useState(false)
  const name = number.displayPhoneNumber
  const [disconnect, { loading }] = useMutation(DisconnectNumber, {
    variables: { input: { id: number.id } },
    onError: tell.failure,
    onCompleted: ({ disconnectWhatsAppNumber: answer }) => {
      setAsking(false)
      if (answer.__typename !== 'WhatsAppNumber') return void tell.refusal(answer.message)
      toast.success(t('disconnect.done', { name }), { description: t('disconnect.doneNext') })
      onDisconnected()
    },
  })
  return (
    <>
      <Menu trigger={<IconButton label={t('numbers.menu', { name })} icon={Ellipsis} />}>
        <MenuLabel>{name}</MenuLabel>
        <CopyItem text={number.phoneNumberId}>{t('numbers.copyId')}</CopyItem>
        <CopyItem text={number.wabaId}>{t('numbers.copyWaba')}</CopyItem>
        {number.isConnected ? (
          <>
            <MenuSeparator />
            <MenuItem icon={Unplug} danger onSelect={() => setAsking(true)}>
              {t('disconnect.do')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('disconnect.title', { name })}
        description={t('disconnect.means')}
        confirm={t('disconnect.do')}
        busy={loading}
        onConfirm={() => void disconnect()}
      />
    </>
  )
}

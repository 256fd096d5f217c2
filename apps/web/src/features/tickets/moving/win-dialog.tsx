import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useContactName } from '../../../ui/use-contact-name.ts'
import { useLocale } from '../../../ui/use-format.ts'
import { moneyToType, typedMoney } from '../typed-money.ts'
import type { Deal } from './as-moved.ts'
import { currenciesFor } from './currencies.ts'
import { DealFields, type TypedDeal } from './deal-fields.tsx'
import type { MoveRefusal } from './move-mutations.ts'
import type { Asked } from './use-moving.ts'

type WinDialogProps = {
  asked: Asked
  /** Of the organisation: for a ticket whose account is not known. */
  usualCurrency: string | undefined
  isBusy: boolean
  onWin: (deal: Deal) => Promise<MoveRefusal | null>
  onClose: () => void
}

/** What the sale came to, asked before a ticket is won: it is what Meta is told. */
export function WinDialog({ asked, usualCurrency, isBusy, onWin, onClose }: WinDialogProps) {
  const { t } = useTranslation('tickets')
  const locale = useLocale()
  const nameOf = useContactName()
  const { ticket, stage } = asked
  const { dealValue } = ticket
  const currencies = currenciesFor([dealValue?.currency, ticket.tracking.adAccount?.currency, usualCurrency])
  const [typed, setTyped] = useState<TypedDeal>({
    value: dealValue ? moneyToType(dealValue.amount, locale) : '',
    currency: currencies[0] ?? 'BRL',
  })
  const [refusal, setRefusal] = useState<{ field: string; message: string } | null>(null)
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const win = async () => {
    const amount = typedMoney(typed.value, locale, typed.currency)
    if (amount === null || Number(amount) === 0) return setRefusal({ field: 'dealValue', message: t('deal.invalid') })
    setRefusal(null)
    const refused = await onWin({ amount, currency: typed.currency })
    if (refused) {
      const isCurrency = refused.__typename === 'InvalidInput' && refused.field === 'currency'
      setRefusal({ field: isCurrency ? 'currency' : 'dealValue', message: refused.message })
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="sm"
      title={t('win.title', { name: nameOf(ticket.contact) })}
      description={t('win.means', { stage: stage.name })}
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void win()
        }}
      >
        <DealFields
          typed={typed}
          onChange={setTyped}
          currencies={currencies}
          valueError={errorAt('dealValue')}
          currencyError={errorAt('currency')}
        />
        <div className="flex justify-end gap-2">
          <Button variant="ghost" onClick={onClose}>
            {t('win.notYet')}
          </Button>
          <Button type="submit" variant="primary" busy={isBusy}>
            {t('win.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

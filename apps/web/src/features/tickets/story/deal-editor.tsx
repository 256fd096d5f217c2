import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { Field } from '../../../ui/field.tsx'
import { Input } from '../../../ui/input.tsx'
import { Select } from '../../../ui/select.tsx'
import { useFormat, useLocale } from '../../../ui/use-format.ts'
import { currenciesFor } from '../moving/currencies.ts'
import type { MoveRefusal } from '../moving/move-mutations.ts'
import { useMoveTicket } from '../moving/use-move-ticket.ts'
import { moneyToType, typedMoney } from '../typed-money.ts'

type DealEditorProps = {
  ticket: TicketCard_TicketFragment
  usualCurrency: string | undefined
  mayChange: boolean
  onRefused: (refusal: MoveRefusal) => void
}

/** What a ticket is worth, corrected in its place: kept when the field is left or Enter is pressed. */
export function DealEditor({ ticket, usualCurrency, mayChange, onRefused }: DealEditorProps) {
  const { t } = useTranslation('tickets')
  const locale = useLocale()
  const format = useFormat()
  const { revalue, isSaving } = useMoveTicket()
  const { dealValue } = ticket
  const likely = dealValue?.currency ?? ticket.tracking.adAccount?.currency ?? usualCurrency ?? 'BRL'
  const [wanted, setWanted] = useState<string | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const currency = wanted ?? likely
  const save = async (amount: string | null, inCurrency: string) => {
    const answer = await revalue(ticket, amount === null ? null : { amount, currency: inCurrency })
    setText(null)
    setWanted(null)
    if (!answer || answer.__typename === 'Ticket') return
    if (answer.__typename === 'InvalidInput' || answer.__typename === 'DealValueMissing') setError(answer.message)
    else onRefused(answer)
  }
  const leave = () => {
    if (text === null) return
    setError(null)
    const amount = text.trim() === '' ? null : typedMoney(text, locale, currency)
    if (amount === null && text.trim() !== '') return setError(t('deal.invalid'))
    const before = dealValue ? Number(dealValue.amount) : null
    if ((amount === null ? null : Number(amount)) === before) return setText(null)
    void save(amount, currency)
  }
  const shown = dealValue ? format.money(dealValue) : ''
  return (
    <>
      <Field label={t('deal.value')} error={error}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          className="figures"
          disabled={!mayChange}
          aria-busy={isSaving || undefined}
          placeholder={t('deal.none')}
          value={text ?? shown}
          onFocus={() => setText(dealValue ? moneyToType(dealValue.amount, locale) : '')}
          onChange={({ target }) => setText(target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
        />
      </Field>
      <Field label={t('deal.currency')}>
        <Select
          disabled={!mayChange}
          value={currency}
          onChange={(next) => {
            setWanted(next)
            if (dealValue) void save(dealValue.amount, next)
          }}
          options={currenciesFor([currency, likely]).map((value) => ({ value, label: value }))}
        />
      </Field>
    </>
  )
}

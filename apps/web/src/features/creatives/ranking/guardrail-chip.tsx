import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Input } from '../../../ui/input.tsx'
import { Popover } from '../../../ui/popover.tsx'

type GuardrailChipProps = {
  name: string
  /** The value in words: `R$ 100,00`. */
  shown: string
  /** The value as it is typed. */
  typed: string
  hint: string
  /** Reads what was typed; undefined for what cannot be meant. */
  read: (text: string) => string | undefined
  /** Null goes back to the configured one. */
  onChange: (value: string | null) => void
}

/** One of the least figures a creative must have to be ranked, and the place to change it. */
export function GuardrailChip({ name, shown, typed, hint, read, onChange }: GuardrailChipProps) {
  const { t } = useTranslation('creatives')
  const [open, setOpen] = useState(false)
  const [text, setText] = useState(typed)
  const [refused, setRefused] = useState(false)
  const show = (next: boolean) => {
    setOpen(next)
    setText(typed)
    setRefused(false)
  }
  const choose = (value: string | null) => {
    show(false)
    onChange(value)
  }
  return (
    <Popover
      label={t('guardrails.change', { name })}
      open={open}
      onOpenChange={show}
      className="w-66"
      trigger={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1.5 rounded-chip border border-line-strong px-2 text-label text-quiet hover:bg-surface-hover max-md:h-9"
        >
          {name} <span className="figures font-medium text-text">{shown}</span>
        </button>
      }
    >
      <form
        className="flex flex-col gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const value = read(text.trim())
          if (value === undefined) setRefused(true)
          else choose(value)
        }}
      >
        <Field label={t('guardrails.least', { name })} hint={hint} error={refused ? t('guardrails.refused') : null}>
          <Input
            inputMode="decimal"
            autoComplete="off"
            className="figures"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <div className="flex justify-between gap-2">
          <Button size="sm" variant="ghost" onClick={() => choose(null)}>
            {t('guardrails.configured')}
          </Button>
          <Button size="sm" type="submit">
            {t('apply')}
          </Button>
        </div>
      </form>
    </Popover>
  )
}

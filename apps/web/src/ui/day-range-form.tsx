import { type ReactNode, useState } from 'react'
import { Field } from './field.tsx'
import { Input } from './input.tsx'
import type { Period } from './period.ts'

type DayRangeFormProps = {
  period: Period
  /** The last day that may be chosen. */
  today: string
  words: { from: string; to: string; reversed: string }
  onChoose: (period: Period) => void
  className: string
  /** What stands below the days: the button that submits, and what goes with it. */
  children: ReactNode
}

/** Two days of one's own; the end may not come before the beginning, nor after today. */
export function DayRangeForm({ period, today, words, onChoose, className, children }: DayRangeFormProps) {
  const [own, setOwn] = useState<Period>({ from: period.from, to: period.to })
  const reversed = own.from > own.to
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        if (own.from && own.to && !reversed) onChoose(own)
      }}
    >
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={words[end]} error={reversed && end === 'to' ? words.reversed : null}>
            <Input
              type="date"
              required
              max={today}
              value={own[end]}
              onChange={(event) => setOwn({ ...own, [end]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      {children}
    </form>
  )
}

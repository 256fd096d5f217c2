import type { ReactNode } from 'react'
import { Field } from '../../../ui/field.tsx'
import { Select, type SelectOption } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

/** Gives the whole cell to the control inside it. */
export const cellControl =
  'h-5! w-full gap-2 rounded-chip border-0! bg-transparent! px-0! py-0! after:absolute after:inset-0 after:content-[""]'

export function ParameterFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="relative min-w-0 bg-surface px-4 py-2 hover:bg-surface-hover">
      <Field label={label} className="gap-1!">
        {children}
      </Field>
    </div>
  )
}

type ParameterCellProps<Value extends string> = {
  label: string
  value: Value | undefined
  onChange: (value: Value) => void
  options: readonly SelectOption<Value>[]
}

/** One parameter of the panel: its name above, its value below; pressed anywhere. */
export function ParameterCell<Value extends string>({ label, value, onChange, options }: ParameterCellProps<Value>) {
  return (
    <ParameterFrame label={label}>
      {value === undefined ? (
        <Skeleton className="my-0.5 h-4 w-28" />
      ) : (
        <Select value={value} onChange={onChange} options={options} className={cellControl} />
      )}
    </ParameterFrame>
  )
}

import { CircleAlert } from 'lucide-react'
import { createContext, type ReactNode, use, useId } from 'react'
import { cx } from './cx.ts'

type Wiring = { id: string; describedBy?: string; invalid: boolean }

const FieldWiring = createContext<Wiring | null>(null)

/** What an input inside a field spreads on itself, so that its label, hint and error belong to it. */
export function useFieldWiring() {
  const wiring = use(FieldWiring)
  if (!wiring) return {}
  return {
    id: wiring.id,
    'aria-describedby': wiring.describedBy,
    'aria-invalid': wiring.invalid || undefined,
  }
}

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Keeps the label for screen readers only, where the place already says it. */
  labelHidden?: boolean
  className?: string
  children: ReactNode
}

export function Field({ label, hint, error, labelHidden, className, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const describedBy = error || hint ? noteId : undefined
  return (
    <FieldWiring value={{ id, describedBy, invalid: Boolean(error) }}>
      <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
        <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-label text-quiet'}>
          {label}
        </label>
        {children}
        {error ? (
          <p id={noteId} role="alert" className="flex items-start gap-1.5 text-label text-loss">
            <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0 stroke-[1.75]" />
            <span>{error}</span>
          </p>
        ) : null}
        {!error && hint ? (
          <p id={noteId} className="text-label text-quiet">
            {hint}
          </p>
        ) : null}
      </div>
    </FieldWiring>
  )
}

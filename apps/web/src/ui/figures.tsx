import type { MoneyValue } from './format.ts'
import { Tooltip } from './tooltip.tsx'
import { useFormat } from './use-format.ts'

type MissingProps = {
  because?: string
  /** Whether Tab stops here: of a table with thousands of dashes only those of its current row are reached, the others tell on hover. */
  isReachable?: boolean
}

/** What stands where a figure is not known: a dash with the reason, never a zero. */
export function Missing({ because, isReachable = true }: MissingProps) {
  const isToldOnFocus = Boolean(because) && isReachable
  const dash = (
    <span {...(isToldOnFocus ? { tabIndex: 0 } : { title: because })} className="text-quiet">
      —{because ? <span className="sr-only"> {because}</span> : null}
    </span>
  )
  return isToldOnFocus ? <Tooltip text={because}>{dash}</Tooltip> : dash
}

type FigureProps<Value> = { value: Value | null | undefined; because?: string }

export function Money({ value, because, whole }: FigureProps<MoneyValue> & { whole?: boolean }) {
  const format = useFormat()
  if (!value) return <Missing because={because} />
  return <span className="figures">{format.money(value, { whole })}</span>
}

/** A fraction. Rates have one decimal, click rates two, chances none. */
export function Percent({ value, because, digits = 1 }: FigureProps<number> & { digits?: number }) {
  const format = useFormat()
  if (value == null) return <Missing because={because} />
  return <span className="figures">{format.percent(value, digits)}</span>
}

export function Ratio({ value, because }: FigureProps<number>) {
  const format = useFormat()
  if (value == null) return <Missing because={because} />
  return <span className="figures">{format.ratio(value)}</span>
}

export function Quantity({ value, because }: FigureProps<number | string>) {
  const format = useFormat()
  if (value == null) return <Missing because={because} />
  return <span className="figures">{format.number(value)}</span>
}

/** `há 12 min`, with the exact instant on focus and hover. */
export function Ago({ at, because, zone }: { at: string | null | undefined; because?: string; zone?: string }) {
  const format = useFormat()
  if (!at) return <Missing because={because} />
  return (
    <Tooltip text={`${format.instant(at, zone)}${zone ? ` (${zone})` : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the exact instant must be reachable by keyboard */}
      <time dateTime={at} tabIndex={0} className="figures">
        {format.ago(at)}
      </time>
    </Tooltip>
  )
}

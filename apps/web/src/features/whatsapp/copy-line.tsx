import type { ReactNode } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'

type CopyLineProps = {
  name: string
  text: string
  /** What stands in its place until it is asked for. */
  masked?: ReactNode
  /** Buttons before that which copies. */
  children?: ReactNode
}

/** A text to be carried elsewhere as it is: its name, the text itself and a button that copies it. */
export function CopyLine({ name, text, masked, children }: CopyLineProps) {
  return (
    <div className="min-w-0">
      <p className="mb-1.5 text-label text-quiet">{name}</p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 rounded-control border border-line-strong bg-surface-sunken px-3 py-1.5 font-mono text-label leading-5 break-all text-text select-all max-md:basis-full">
          {masked ?? text}
        </code>
        {children}
        <CopyButton text={text} size="md" />
      </div>
    </div>
  )
}

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { onFirstToast } from './toast.ts'

type Toaster = ComponentType<{ label: string; onShown: () => void }>

/** The place of the toasts; empty until there is one. */
export function Toasts({ label }: { label: string }) {
  const [Shown, setShown] = useState<Toaster | null>(null)
  const ready = useRef(Promise.withResolvers<void>())
  useEffect(() => {
    onFirstToast(async () => {
      const { default: Toaster } = await import('./toaster.tsx')
      setShown(() => Toaster)
      await ready.current.promise
    })
  }, [])
  return Shown ? <Shown label={label} onShown={ready.current.resolve} /> : null
}

import type { ComponentProps } from 'react'
import { Dialog } from './dialog.tsx'

/** Details beside a list: comes from the right, 504 px, the whole width on a phone. */
export function Drawer(props: Omit<ComponentProps<typeof Dialog>, 'shape' | 'size'>) {
  return <Dialog {...props} shape="drawer" />
}

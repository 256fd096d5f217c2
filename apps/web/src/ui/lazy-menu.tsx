import {
  type ComponentProps,
  type ComponentType,
  type LazyExoticComponent,
  type ReactElement,
  Suspense,
  useState,
} from 'react'

type MenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

type LazyMenuProps = ComponentProps<'button'> & {
  menu: LazyExoticComponent<ComponentType<MenuProps>>
  /** Fetches the same menu ahead of the press. */
  load: () => void
}

/**
 * A button whose menu is fetched when the button is reached and mounted when it is pressed, so that the first screen
 * does without. It is not mounted on focus: the new button would lose it.
 */
export function LazyMenu({ menu: Menu, load, ...props }: LazyMenuProps) {
  const [mounted, setMounted] = useState(false)
  const [open, setOpen] = useState(false)
  const press = () => {
    setMounted(true)
    setOpen(true)
  }
  const button = (
    <button type="button" aria-haspopup="menu" onPointerEnter={load} onFocus={load} onClick={press} {...props} />
  )
  if (!mounted) return button
  return (
    <Suspense fallback={button}>
      <Menu trigger={<button type="button" {...props} />} open={open} onOpenChange={setOpen} />
    </Suspense>
  )
}

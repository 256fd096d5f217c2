import {
  type ComponentProps,
  type ComponentType,
  type LazyExoticComponent,
  type ReactElement,
  Suspense,
  useState,
} from 'react'

type MenuProps = { trigger: ReactElement; open: boolean; onOpenChange: (open: boolean) => void }

type LazyMenuProps<Given extends object> = ComponentProps<'button'> & {
  menu: LazyExoticComponent<ComponentType<MenuProps & Given>>
  /** Fetches the same menu ahead of the press. */
  load: () => void
} & (object extends Given ? { given?: Given } : { /** What the menu is about. */ given: Given })

/**
 * A button whose menu is fetched when the button is reached and mounted when it is pressed, so that the first screen
 * does without. It is not mounted on focus: the new button would lose it.
 */
export function LazyMenu<Given extends object = object>({ menu, load, given, ...props }: LazyMenuProps<Given>) {
  // Whatever the menu asks for beside its trigger is in `given`, which its own type has seen to.
  const Menu = menu as unknown as ComponentType<MenuProps>
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
      <Menu {...given} trigger={<button type="button" {...props} />} open={open} onOpenChange={setOpen} />
    </Suspense>
  )
}

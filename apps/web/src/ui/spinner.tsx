import { Loader } from 'lucide-react'
import { cx } from './cx.ts'

/** The mark of work going on, inside a button or beside words; never alone in the middle of a page. */
export function Spinner({ className }: { className?: string }) {
  return <Loader aria-hidden className={cx('size-3.5 animate-spin stroke-[1.75] text-accent', className)} />
}

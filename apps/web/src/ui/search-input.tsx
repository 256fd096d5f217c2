import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { cx } from './cx.ts'
import { useHotkey } from './hotkeys.ts'
import { inputLook } from './input.tsx'
import { Kbd } from './kbd.tsx'

type SearchInputProps = {
  label: string
  value: string
  /** Called 250 ms after the last key, so that the URL and the server do not follow every letter. */
  onSearch: (value: string) => void
  className?: string
}

/** A search that `/` reaches from anywhere on the page. */
export function SearchInput({ label, value, onSearch, className }: SearchInputProps) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  useHotkey('/', () => input.current?.focus())
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onSearch(text.trim()), 250)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return (
    <div className={cx('relative', className)}>
      <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 stroke-[1.75] text-quiet" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setText('')}
        className={cx(inputLook, 'h-8 pr-9 pl-8.5 max-md:h-10 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Kbd className="absolute top-1/2 right-2 -translate-y-1/2 max-md:hidden">/</Kbd>
    </div>
  )
}

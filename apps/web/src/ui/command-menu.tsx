import type { LucideIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'
import { matchesWords } from './match-words.ts'

export type Command = { id: string; label: string; group: string; icon?: LucideIcon; hint?: string; run: () => void }

type CommandMenuProps = { commands: readonly Command[]; open: boolean; onOpenChange: (open: boolean) => void }

/** Go anywhere and do anything by name. */
export default function CommandMenu({ commands, open, onOpenChange }: CommandMenuProps) {
  const { t } = useTranslation('ui')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-canvas/70" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12vh] z-50 mx-auto max-w-140 overflow-hidden rounded-panel bg-surface-raised shadow-float outline-none"
        >
          <Radix.Title className="sr-only">{t('commands')}</Radix.Title>
          <CommandList commands={commands} onDone={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function CommandList({ commands, onDone }: { commands: readonly Command[]; onDone: () => void }) {
  const { t } = useTranslation('ui')
  const listId = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = commands.filter((command) => matchesWords(command.label, query))
  const at = Math.min(chosen, found.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    onDone()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') run(found[at])
    if (!move || found.length === 0) return
    event.preventDefault()
    const next = (at + move + found.length) % found.length
    setChosen(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <input
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found.length ? `${listId}-${at}` : undefined}
        aria-label={t('commandSearch')}
        placeholder={t('commandSearch')}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        className="h-12 w-full border-b border-line bg-transparent px-4 text-heading font-normal outline-none"
      />
      <div id={listId} role="listbox" aria-label={t('commands')} className="max-h-[50vh] overflow-y-auto p-1.5">
        {found.map((command, index) => (
          <div key={command.id}>
            {found[index - 1]?.group === command.group ? null : (
              <p aria-hidden className="px-2.5 pt-2 pb-1 text-label text-quiet">
                {command.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input */}
            <div
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onClick={() => run(command)}
              onPointerMove={() => setChosen(index)}
              className={cx(
                'flex h-9 items-center gap-2.5 rounded-chip px-2.5 max-md:h-11',
                index === at ? 'bg-surface-hover text-text' : 'text-soft',
              )}
            >
              {command.icon ? <command.icon aria-hidden className="size-4 stroke-[1.75]" /> : null}
              <span className="min-w-0 flex-1 truncate">{command.label}</span>
              {command.hint ? <Kbd>{command.hint}</Kbd> : null}
            </div>
          </div>
        ))}
      </div>
      {found.length ? null : <p className="px-4 pb-4 text-body text-quiet">{t('commandNone')}</p>}
    </>
  )
}

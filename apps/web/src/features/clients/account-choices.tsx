import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'

type Choice = { id: string; name: string; metaAccountId: string }

type AccountChoicesProps = {
  own: readonly Choice[]
  free: readonly Choice[]
  /** How many there are in all; those past the first hundred are found by searching. */
  freeCount: number
  isNarrowed: boolean
  wanted: ReadonlySet<string>
  onToggle: (id: string, isWanted: boolean) => void
}

/** Accounts to tick: first those of the client, then those of nobody. */
export function AccountChoices({ own, free, freeCount, isNarrowed, wanted, onToggle }: AccountChoicesProps) {
  const { t } = useTranslation('clients')
  const choices = (accounts: readonly Choice[]) =>
    accounts.map(({ id, name, metaAccountId }) => (
      <li key={id}>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
        <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 hover:bg-surface-hover">
          <Checkbox checked={wanted.has(id)} onChange={(isWanted) => onToggle(id, isWanted)} label={name} />
          <span className="min-w-0">
            <span className="block truncate font-medium text-text">{name}</span>
            <span className="block font-mono text-micro text-quiet">{metaAccountId}</span>
          </span>
        </label>
      </li>
    ))
  return (
    <>
      {own.length ? (
        <>
          <p className="px-2 pb-1 text-label text-quiet">{t('ownAccounts')}</p>
          <ul className="mb-3">{choices(own)}</ul>
        </>
      ) : null}
      <p className="px-2 pb-1 text-label text-quiet">{t('freeAccounts')}</p>
      {free.length ? (
        <ul>{choices(free)}</ul>
      ) : (
        <p className="px-2 py-2 text-soft">{t(isNarrowed ? 'noAccountFound' : 'noneFree')}</p>
      )}
      {freeCount > free.length ? (
        <p className="px-2 pt-2 text-label text-quiet">{t('moreFree', { count: freeCount - free.length })}</p>
      ) : null}
    </>
  )
}

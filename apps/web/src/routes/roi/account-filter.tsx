import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Input } from '../../ui/input.tsx'
import { matchesWords } from '../../ui/match-words.ts'

type AccountFilterProps = {
  offered: readonly { id: string; name: string }[]
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Above this a list is searched and not read. */
const READABLE = 8

/** Accounts to tick; none ticked stands for all of them. */
export function AccountFilter({ offered, chosen, onChoose }: AccountFilterProps) {
  const { t } = useTranslation('roi')
  const [text, setText] = useState('')
  const listed = offered.filter(({ name }) => matchesWords(name, text))
  if (offered.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-1.5 text-label text-quiet">
        {t('filters.accounts')}{' '}
        {chosen.length ? t('filters.chosen', { count: chosen.length }) : t('filters.allAccounts')}
      </legend>
      {offered.length > READABLE ? (
        <Input
          type="search"
          aria-label={t('filters.findAccount')}
          placeholder={t('filters.findAccount')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="mb-1.5"
        />
      ) : null}
      <ul className="-mx-1.5 max-h-48 overflow-y-auto px-1.5">
        {listed.map(({ id, name }) => (
          <li key={id}>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
            <label className="flex h-7.5 cursor-pointer items-center gap-2.5 max-md:h-11">
              <Checkbox
                label={name}
                checked={chosen.includes(id)}
                onChange={(isChosen) => onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
              <span className="truncate" title={name}>
                {name}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length ? null : <p className="text-label text-quiet">{t('filters.noAccount')}</p>}
    </fieldset>
  )
}

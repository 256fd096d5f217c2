import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { onlyDifferentIn, withOnlyDifferent } from './reconciliation-address.ts'

/** What a cell says, which accounts are listed, and the keys. */
export function GridBar() {
  const { t } = useTranslation('reconciliation')
  const [search, setSearch] = useSearchParams()
  const choose = (isOnly: boolean) =>
    setSearch((now) => withOnlyDifferent(now, isOnly), { replace: true, preventScrollReset: true })
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-label text-quiet">
      <p className="max-w-180">{t('explained')}</p>
      <div className="flex items-center gap-5">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
        <label className="flex cursor-pointer items-center gap-2 text-soft max-md:min-h-11">
          <Checkbox checked={onlyDifferentIn(search)} onChange={choose} label={t('onlyDifferent')} />
          {t('onlyDifferent')}
        </label>
        <span className="flex items-center gap-1.5 max-md:hidden">
          <Kbd className="px-0!">
            <ArrowLeft aria-hidden className="size-3 stroke-[1.75]" />
          </Kbd>
          <Kbd className="px-0!">
            <ArrowRight aria-hidden className="size-3 stroke-[1.75]" />
          </Kbd>
          {t('keys.move')}
        </span>
        <span className="flex items-center gap-1.5 max-md:hidden">
          <Kbd>Enter</Kbd>
          {t('keys.open')}
        </span>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../ui/button.tsx'

type SelectionBarProps = { selected: readonly string[]; onClear: () => void; mayCreate: boolean }

/** What was chosen and what can be done with it; stays in sight while the list scrolls. */
export function SelectionBar({ selected, onClear, mayCreate }: SelectionBarProps) {
  const { t } = useTranslation('creatives')
  if (selected.length === 0) return null
  const count = t('selection.count', { count: selected.length })
  return (
    <section
      aria-label={t('selection.label')}
      className="sticky bottom-20 z-20 mx-auto flex max-w-full flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-bar bg-surface-raised px-4 py-2.5 shadow-float md:bottom-4"
    >
      <p aria-live="polite" className="text-soft">
        <span className="font-medium text-text">{count}</span> {t('selection.chosen', { count: selected.length })}
      </p>
      <div className="flex items-center gap-2">
        <Button variant="ghost" onClick={onClear}>
          {t('selection.clear')}
        </Button>
        {mayCreate ? (
          <Button asChild variant="primary">
            <Link to={`/inspirations/new?creatives=${selected.join(',')}`}>{t('createInspired')}</Link>
          </Button>
        ) : null}
      </div>
    </section>
  )
}

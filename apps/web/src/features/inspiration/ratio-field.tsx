import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/use-format.ts'
import { type BriefValues, ratios } from './brief-values.ts'

type RatioFieldProps = { value: BriefValues['ratios']; onChange: (value: BriefValues['ratios']) => void }

/** Shapes to draw in; any number of them. */
export function RatioField({ value, onChange }: RatioFieldProps) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  return (
    <fieldset>
      <legend className="text-label text-quiet">{t('form.ratios')}</legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {ratios.map((ratio) => {
          const chosen = value.includes(ratio)
          const [wide, high] = ratio.split(':')
          return (
            <button
              key={ratio}
              type="button"
              aria-pressed={chosen}
              onClick={() => onChange(chosen ? value.filter((other) => other !== ratio) : [...value, ratio])}
              className={cx(
                'figures h-7 rounded-chip border px-2.5 font-medium text-label max-md:h-10',
                chosen
                  ? 'border-accent-line bg-accent-soft text-accent'
                  : 'border-line-strong text-soft hover:bg-surface-hover hover:text-text',
              )}
            >
              {format.number(wide ?? '', 2)}:{high}
            </button>
          )
        })}
      </div>
      <p className="mt-1.5 text-label text-quiet">{t('form.ratiosHint')}</p>
    </fieldset>
  )
}

import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import { type FigureValues, figureOf, kindOf, type ShownFigure } from './figures.ts'

/** Figures in a person's words, each with the digits that are usual for it. */
export function useFigureWords() {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  const writeNumber = (figure: ShownFigure, value: number, currency: string) => {
    const kind = kindOf(figure)
    if (kind === 'money') return format.money({ amount: value.toFixed(2), currency })
    if (kind === 'rate') return format.percent(value, 2)
    return kind === 'ratio' ? format.ratio(value) : format.number(value, 2)
  }
  return {
    nameOf: (figure: ShownFigure) => t(`figures.${figure}`),
    /** As it stands within a sentence. */
    smallNameOf: (figure: ShownFigure) => t(`figuresSmall.${figure}`),
    writeNumber,
    /** Exactly as it came; null where it is not known. */
    write: (figure: ShownFigure, values: FigureValues, currency: string) => {
      const value = figureOf(figure, values)
      if (value === null) return null
      if (typeof value === 'object') return format.money(value)
      return typeof value === 'string' ? format.number(value, 2) : writeNumber(figure, value, currency)
    },
    /** Short enough for an axis; the currency is named in the chart's head. */
    writeTick: (figure: ShownFigure, value: number) => {
      const kind = kindOf(figure)
      if (kind === 'rate') return format.percent(value, value < 0.1 && value > 0 ? 1 : 0)
      return kind === 'ratio' ? format.ratio(value, 1) : format.compact(value)
    },
  }
}

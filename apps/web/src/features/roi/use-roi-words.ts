import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import { figureOf, kindOf, type ShownColumn } from './roi-columns.ts'
import type { RoiLine } from './roi-line.ts'

/** Figures of a line in a person's words, each with the digits that are usual for it. */
export function useRoiWords() {
  const { t } = useTranslation('roi')
  const format = useFormat()
  return {
    /** As short as the head of a column. */
    headOf: (column: ShownColumn) => t(`heads.${column}`),
    nameOf: (column: ShownColumn) => t(`columns.${column}`),
    /** Exactly as it came; null where a side of it is missing. */
    write: (column: ShownColumn, line: RoiLine): string | null => {
      const value = figureOf(column, line)
      if (value === null) return null
      if (typeof value === 'object') return format.money(value)
      const kind = kindOf(column)
      if (kind === 'count') return format.number(value, 2)
      if (kind === 'ratio') return format.ratio(Number(value))
      return format.percent(Number(value), kind === 'clickRate' ? 2 : 1)
    },
  }
}

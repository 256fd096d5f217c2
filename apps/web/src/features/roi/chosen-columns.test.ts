import { expect, it } from 'vitest'
import { availableColumns, readColumns, withColumn, withColumnAt, writeColumns } from './chosen-columns.ts'
import { shownColumns, usualColumns } from './roi-columns.ts'

it('reads what was kept, without what is no column, and the usual where nothing is left', () => {
  expect(readColumns('ROAS,SPEND,ROAS,TREASURE')).toEqual(['ROAS', 'SPEND'])
  expect(readColumns(null)).toBe(usualColumns)
  expect(readColumns('TREASURE')).toBe(usualColumns)
})

it('keeps nothing where the columns are the usual ones in the usual order', () => {
  expect(writeColumns([...usualColumns])).toBeNull()
  expect(writeColumns(['ROAS', 'SPEND'])).toBe('ROAS,SPEND')
})

it('shows a column as the last, and never hides the last of all', () => {
  expect(withColumn(['SPEND'], 'ROAS', true)).toEqual(['SPEND', 'ROAS'])
  expect(withColumn(['SPEND', 'ROAS'], 'SPEND', false)).toEqual(['ROAS'])
  expect(withColumn(['SPEND'], 'SPEND', false)).toEqual(['SPEND'])
  expect(availableColumns(['SPEND'])).toEqual(shownColumns.filter((column) => column !== 'SPEND'))
})

it('moves a column to a place, and not beyond the ends', () => {
  const columns = ['SPEND', 'LEADS', 'ROAS'] as const
  expect(withColumnAt(columns, 'SPEND', 1)).toEqual(['LEADS', 'SPEND', 'ROAS'])
  expect(withColumnAt(columns, 'ROAS', -3)).toEqual(['ROAS', 'SPEND', 'LEADS'])
  expect(withColumnAt(columns, 'SPEND', 9)).toEqual(['LEADS', 'ROAS', 'SPEND'])
})

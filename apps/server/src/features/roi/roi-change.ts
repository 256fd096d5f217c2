import { Decimal } from 'decimal.js'
import type { Money } from '../../values/money.ts'
import type { RoiChangeType } from './roi.graphql.ts'
import type { RoiFigures } from './roi-figures.ts'

type Figure = Money | number | string | null

/** By how much every figure is other than it was before. */
export function roiChange(now: RoiFigures, before: RoiFigures): RoiChangeType {
  const names = Object.keys(now) as (keyof RoiFigures)[]
  return Object.fromEntries(names.map((name) => [name, changeOf(now[name], before[name])])) as unknown as RoiChangeType
}

function changeOf(now: Figure, before: Figure): number | null {
  const [value, base] = [decimalOf(now), decimalOf(before)]
  return value && base && !base.isZero() ? value.minus(base).div(base).toDecimalPlaces(12).toNumber() : null
}

const decimalOf = (figure: Figure): Decimal | null =>
  figure === null ? null : new Decimal(typeof figure === 'object' ? figure.amount : figure)

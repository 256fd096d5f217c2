import { type Day, daysBetween, isDay } from '../../../values/day.ts'
import { isAmount } from '../../../values/money.ts'
import { sumOf } from './overdispersion.ts'
import type { RankingCandidate, RankingDay, RankingQuestion } from './ranking.ts'

/** The question cannot be answered as it stands: the message names what is wrong and where. A fault of the caller. */
export class RankingRefused extends Error {
  override readonly name = 'RankingRefused'
}

const exactNames = ['spend', 'impressions', 'clicks', 'linkClicks', 'conversions'] as const
const unsureNames = ['conversionValue', 'videoPlays3s', 'thruplays'] as const
const countNames = ['impressions', 'clicks', 'linkClicks', 'videoPlays3s', 'thruplays'] as const

export type ColumnName = (typeof exactNames)[number] | (typeof unsureNames)[number]

/**
 * The days of one creative in numbers, newest first, one column per figure: a million small objects would cost more than
 * the statistics. They are for statistics only; nothing of them is written back as money. NaN: not known.
 */
export type Columns = Readonly<Record<ColumnName | 'ages', readonly number[]>>

/** Sums over the days; null where not one day is known. */
export type Totals = Readonly<
  Record<(typeof exactNames)[number], number> & Record<(typeof unsureNames)[number], number | null>
>

export interface ReadCandidate {
  readonly asked: RankingCandidate
  readonly daysSinceStart: number
  readonly days: Columns
  readonly totals: Totals
}

/**
 * Checks the question and turns its text into numbers. Candidates come back by key and days by age, so that the order of
 * asking changes nothing, not even the last digit.
 */
export function readCandidates(question: RankingQuestion): ReadCandidate[] {
  checkSettings(question)
  const ageOf = ages(question.today)
  const keys = new Set<string>()
  const read = question.candidates.map((candidate) => {
    if (candidate.key === '' || keys.has(candidate.key)) refuse(`candidate key '${candidate.key}' is empty or repeated`)
    keys.add(candidate.key)
    return readCandidate(candidate, ageOf)
  })
  return read.sort((a, b) => (a.asked.key < b.asked.key ? -1 : 1))
}

function refuse(what: string): never {
  throw new RankingRefused(`Cannot rank: ${what}`)
}

function checkSettings(question: RankingQuestion): void {
  const { weights, guardrails, topN, topSize = 3, today, completeness = [], secondary } = question
  if (!isDay(today)) refuse(`today '${today}' is not a day`)
  if (!Number.isSafeInteger(topN) || topN < 1) refuse(`topN ${topN} is not a whole number above zero`)
  if (!Number.isSafeInteger(topSize) || topSize < 1) refuse(`topSize ${topSize} is not a whole number above zero`)
  if (!isAmount(guardrails.minSpend)) refuse(`guardrail minSpend '${guardrails.minSpend}' is not an amount`)
  for (const name of ['minConversions', 'minImpressions'] as const)
    if (!isQuantity(guardrails[name])) refuse(`guardrail ${name} ${guardrails[name]} is not a quantity`)
  if (!isQuantity(weights.primary) || !isQuantity(weights.secondary)) refuse('a weight is not a quantity')
  if (secondary !== null && weights.primary + weights.secondary === 0) refuse('both weights are zero')
  if (completeness.some((share) => !(share >= 0 && share <= 1))) refuse('a completeness is not between 0 and 1')
}

const isQuantity = (n: number): boolean => Number.isFinite(n) && n >= 0

/** A window has few different days: each is read once, not once per creative. */
function ages(today: Day): (day: Day) => number {
  const known = new Map<Day, number>()
  return (day) => {
    let age = known.get(day)
    if (age === undefined) {
      if (!isDay(day)) refuse(`'${day}' is not a day`)
      age = daysBetween(day, today)
      if (age < 0) refuse(`${day} is after today, ${today}`)
      known.set(day, age)
    }
    return age
  }
}

function readCandidate(candidate: RankingCandidate, ageOf: (day: Day) => number): ReadCandidate {
  for (const day of candidate.days) checkDay(candidate.key, day)
  const newestFirst = inOrder(candidate.days)
  if (newestFirst.some(({ day }, i) => day === newestFirst[i + 1]?.day))
    refuse(`candidate '${candidate.key}' has a day twice`)
  const column = (name: ColumnName) =>
    newestFirst.map((day) => {
      const figure = day[name]
      if (typeof figure === 'number') return figure
      return figure === null ? Number.NaN : Number(figure)
    })
  const days: Columns = {
    ages: newestFirst.map(({ day }) => ageOf(day)),
    spend: column('spend'),
    impressions: column('impressions'),
    clicks: column('clicks'),
    linkClicks: column('linkClicks'),
    conversions: column('conversions'),
    conversionValue: column('conversionValue'),
    videoPlays3s: column('videoPlays3s'),
    thruplays: column('thruplays'),
  }
  return { asked: candidate, daysSinceStart: ageOf(candidate.firstDay), days, totals: totalsOf(days) }
}

/** Days mostly come sorted already, and most of the time of a large account would go into sorting them again. */
function inOrder(days: readonly RankingDay[]): readonly RankingDay[] {
  const rises = days.every((day, i) => i === 0 || (days[i - 1] as RankingDay).day < day.day)
  return rises ? days.toReversed() : [...days].sort((a, b) => (a.day < b.day ? 1 : -1))
}

function checkDay(key: string, day: RankingDay): void {
  for (const name of countNames) {
    const count = day[name]
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      refuse(`${name} ${count} of candidate '${key}' on ${day.day} is not a count`)
  }
  for (const amount of [day.spend, day.conversions, day.conversionValue ?? '0'])
    if (!isAmount(amount)) refuse(`'${amount}' of candidate '${key}' on ${day.day} is not an amount`)
}

function totalsOf(days: Columns): Totals {
  const known = (name: ColumnName) => {
    const numbers = days[name].filter((n) => !Number.isNaN(n))
    return numbers.length > 0 ? sumOf(numbers) : null
  }
  return {
    spend: sumOf(days.spend),
    impressions: sumOf(days.impressions),
    clicks: sumOf(days.clicks),
    linkClicks: sumOf(days.linkClicks),
    conversions: sumOf(days.conversions),
    conversionValue: known('conversionValue'),
    videoPlays3s: known('videoPlays3s'),
    thruplays: known('thruplays'),
  }
}

import { expect } from 'vitest'
import type { ReportOptions, ReportPage, ReportRequest } from '../index.ts'
import { collect } from './caught.ts'
import { openReports, type ReportRules, type Reports } from './open-reports.ts'

/** Eight days of every ad, a row per day. */
export const week = { since: '2026-11-01', until: '2026-11-08', level: 'ad', timeIncrement: 1 } as const

/** Every page of a report. */
export const read = (stage: Reports, request: Partial<ReportRequest> = {}, options?: ReportOptions) =>
  collect(stage.session.report('act_1', { ...week, ...request }, options))

/** The rows of pages by day and ad. */
export const namesOf = (pages: ReportPage[]) =>
  pages.flatMap(({ items }) => items.map((row) => `${row.day} ${row.adId}`))

/** What the account holds, in no order: every row once. */
export async function everyRow(rules: ReportRules): Promise<string[]> {
  const { instead: _, run: __, ...plain } = rules
  return namesOf(await read(await openReports(plain))).toSorted()
}

/** That the pages hold every row of the account once, and end. */
export async function expectWhole(pages: ReportPage[], rules: ReportRules): Promise<void> {
  expect(namesOf(pages).toSorted()).toEqual(await everyRow(rules))
  expect(pages.at(-1)).toMatchObject({ place: null, progress: 1 })
  expect(pages.map((page) => page.index)).toEqual(pages.map((_, i) => i))
}

/** Reads into a list, which keeps what came before an error. */
export async function keep(
  stage: Reports,
  pages: ReportPage[],
  options?: ReportOptions,
  limit?: number,
): Promise<void> {
  for await (const page of stage.session.report('act_1', { ...week, limit }, options)) pages.push(page)
}

/** The first pages, as of a process that ends then. */
export async function upTo(stage: Reports, count: number, limit?: number): Promise<ReportPage[]> {
  const pages: ReportPage[] = []
  for await (const page of stage.session.report('act_1', { ...week, limit })) {
    pages.push(page)
    if (pages.length === count) break
  }
  return pages
}

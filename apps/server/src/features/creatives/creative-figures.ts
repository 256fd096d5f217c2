import { refuse } from '../../schema/app-error.ts'
import type { DateWindow } from '../../values/date-window.ts'
import { dayAt } from '../../values/day.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { AdAccount } from '../ad-accounts/index.ts'
import { type Config, configOf, type DayRangeInput, type Objective } from '../creative-config/index.ts'
import {
  addSums,
  type FactSums,
  type Figures,
  faultWords,
  figuresOf,
  isSettling,
  resolveQuestion,
  sumFacts,
} from '../insights/index.ts'
import type { Creative } from './creative.entity.ts'
import { adsOf } from './creative-ads.ts'

/** Which days of a creative, and which conversions count. */
export interface FiguresAsked {
  readonly window?: DayRangeInput | null
  readonly objective: Objective
}

export interface DayFigures {
  readonly day: string
  readonly figures: Figures
  readonly isSettling: boolean
}

/** Sums over the window, or over the configured days when none is given; null when nothing delivered in it. */
export async function figuresIn(work: Work, creative: Creative, asked: FiguresAsked): Promise<Figures | null> {
  const { lines, account } = await linesOf(work, creative, asked)
  return lines.length > 0 ? figuresOf(addSums(lines), asked.objective, account.currency) : null
}

/** The same by day, in order. A day without delivery has no entry. */
export async function dailyFigures(work: Work, creative: Creative, asked: FiguresAsked): Promise<DayFigures[]> {
  const { lines, account, today } = await linesOf(work, creative, asked)
  const byDay = new Map<string, FactSums[]>()
  for (const line of lines) byDay.set(line.day ?? '', [...(byDay.get(line.day ?? '') ?? []), line])
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, parts]) => ({
      day,
      figures: figuresOf(addSums(parts), asked.objective, account.currency),
      isSettling: isSettling(day, today),
    }))
}

/** The ad account of a creative; one query for all that a page shows. */
export async function accountOf(work: Work, { adAccount }: Creative): Promise<AdAccount> {
  const found = await batched(work, 'creatives.account', adAccount.id, async (ids) => {
    const rows = await work.em.find(AdAccount, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  // The foreign key says so; only a deletion in this very moment could make it otherwise.
  if (!found) throw new Error('A creative has lost its ad account')
  return found
}

async function linesOf(work: Work, creative: Creative, { window, objective }: FiguresAsked) {
  const [account, ads, config] = await Promise.all([accountOf(work, creative), adsOf(work, creative), own(work)])
  const today = dayAt(work.clock(), account.timezone)
  const question = resolveQuestion({ window, objective }, config, today)
  if ('fault' in question) throw refuse('BAD_INPUT', faultWords(work.say, question.fault, window, today))
  const ids = ads.map(({ metaAdId }) => metaAdId)
  return { lines: await facts(work, account.id, question.window, objective, ids), account, today }
}

/** The organisation's configuration, read once for all creatives of a page. */
async function own(work: Work): Promise<Config> {
  const found = await batched(
    work,
    'creatives.config',
    'own',
    async ([key = '']) => new Map([[key, await configOf(work.em)]]),
  )
  return found as Config
}

/** Facts by ad and day; one query for all creatives of an account that are asked for alike. */
async function facts(
  work: Work,
  adAccountId: string,
  window: DateWindow,
  objective: Objective,
  metaAdIds: readonly string[],
): Promise<FactSums[]> {
  const name = `creatives.facts|${adAccountId}|${window.from}|${window.to}|${objective}`
  const found = await batched(work, name, metaAdIds.join(), async (groups) => {
    const wanted = { adAccountId, window, objective, metaAdIds: groups.flatMap((group) => group.split(',')) }
    const lines = await sumFacts(work.em, wanted, 'adAndDay')
    return new Map(groups.map((group) => [group, linesFor(group.split(','), lines)]))
  })
  return found ?? []
}

function linesFor(ids: readonly string[], lines: readonly FactSums[]): FactSums[] {
  const own = new Set(ids)
  return lines.filter(({ metaAdId }) => metaAdId !== null && own.has(metaAdId))
}

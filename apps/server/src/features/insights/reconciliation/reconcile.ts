import type { NotFound } from '../../../schema/problem.graphql.ts'
import { type DateWindow, daysIn, oldestDay, type WindowFault } from '../../../values/date-window.ts'
import { addDays, type Day, dayAt } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { noteLook } from '../clock/note-look.ts'
import { InvalidWindow } from '../insights.graphql.ts'
import { faultWords } from '../question-fault.ts'
import { accountsInScope, type Scope } from './accounts-in-scope.ts'
import { type JudgedDay, judged, type ReadDay } from './day-state.ts'
import { loadDays } from './load-days.ts'
import { ReconciliationType } from './reconciliation.graphql.ts'
import { type AccountDays, summaryOf } from './summary.ts'

interface Asked extends Scope, DateWindow {
  readonly onlyDifferent?: boolean | null
}

const longest = 92

/** Every day of the accounts asked about: whether it was read, has settled, and adds up to what Meta says of the account. */
export async function reconcile(work: Work, asked: Asked): Promise<ReconciliationType | InvalidWindow | NotFound> {
  const answer = await answerOf(work, asked)
  if (answer instanceof ReconciliationType) await noteLook(work, presentIn(answer, work.clock()))
  return answer
}

/** The active accounts whose present day is in the window: while somebody looks at it, it is kept fresh. */
function presentIn({ from, to, accounts }: ReconciliationType, now: Date): string[] {
  return accounts.flatMap(({ adAccount: { id, isActive, timezone } }) => {
    const today = dayAt(now, timezone)
    return isActive && from <= today && today <= to ? [id] : []
  })
}

function answerOf(work: Work, asked: Asked): Promise<ReconciliationType | InvalidWindow | NotFound> {
  const window = { from: asked.from, to: asked.to }
  return work.em.transactional(async (em) => {
    const accounts = await accountsInScope(em, work, asked, window)
    if (!Array.isArray(accounts)) return accounts
    const now = work.clock()
    const todays = accounts.map(({ timezone }) => dayAt(now, timezone))
    // Where it is today already, the window may end today; in zones behind, it ends a day earlier.
    const invalid = faultIn(work, window, todays.sort().at(-1) ?? dayAt(now, 'UTC'))
    if (invalid) return invalid
    const ids = accounts.map(({ id }) => id)
    const read = await loadDays(em, work.actor.organizationId, ids, window)
    const lines = accounts.map((account) => lineOf(account, read.get(account.id), window, dayAt(now, account.timezone)))
    const shown = asked.onlyDifferent ? lines.flatMap(onlyDrifted) : lines
    return Object.assign(new ReconciliationType(), { ...window, summary: summaryOf(lines), accounts: shown })
  })
}

function faultIn({ say }: Work, window: DateWindow, today: Day): InvalidWindow | null {
  const refuse = (reason: WindowFault, message: string) => Object.assign(new InvalidWindow(), { reason, message })
  if (window.from > window.to) return refuse('REVERSED', faultWords(say, { window: 'REVERSED' }, window, today))
  if (window.to > today) return refuse('IN_FUTURE', faultWords(say, { window: 'IN_FUTURE' }, window, today))
  if (window.from < oldestDay(today)) return refuse('TOO_OLD', faultWords(say, { window: 'TOO_OLD' }, window, today))
  const days = daysIn(window)
  if (days <= longest) return null
  return refuse('TOO_LONG', say({ key: 'insights.reconciliation.tooLong', params: { days, longest } }))
}

function lineOf(
  adAccount: AdAccount,
  read: ReadonlyMap<Day, ReadDay> | undefined,
  { from, to }: DateWindow,
  today: Day,
): AccountDays {
  const last = to < today ? to : today
  const days: JudgedDay[] = []
  for (let day = from; day <= last; day = addDays(day, 1))
    days.push(judged(day, read?.get(day), today, adAccount.currency))
  const drifted = days.flatMap(({ state, difference }) =>
    state === 'DRIFTED' && difference ? [difference.amount] : [],
  )
  return { adAccount, days, drift: { amount: sum(drifted), currency: adAccount.currency } }
}

function onlyDrifted(line: AccountDays): AccountDays[] {
  const days = line.days.filter(({ state }) => state === 'DRIFTED')
  return days.length > 0 ? [{ ...line, days }] : []
}

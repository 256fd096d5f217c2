import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, dayAt } from '../../../values/day.ts'
import { announce } from '../../../work/fact.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { spendSettlingDays } from '../coverage.ts'
import { daysDrifted } from '../insights.facts.ts'
import type { WindowRead } from '../reading/window-read.ts'

/** What a notice about a day is about. */
export const driftSubject = (adAccountId: string, day: string): string => `day:${adAccountId}:${day}`

interface SettledDay {
  readonly day: string
  /** Decimal text; `0` when the two totals agree. */
  readonly difference: string
  readonly wasReread: boolean
  readonly isKnown: boolean
}

/**
 * Judges the settled days of a window that has just been read, in the transaction that makes it known. A day whose ads do not add up
 * to Meta's total is read once more by itself; when it still differs then, and nobody has looked into it, people are told.
 */
export async function judgeDays(em: EntityManager, read: WindowRead): Promise<void> {
  const { work, account } = read
  const again: string[] = []
  const agreed: string[] = []
  for (const { day, difference, wasReread, isKnown } of await settledDays(em, read)) {
    if (difference === '0') {
      if (!wasReread) continue
      agreed.push(day)
      await resolveNotice(em, work, 'DAY_DRIFTED', driftSubject(account.id, day))
    } else if (isKnown) await resolveNotice(em, work, 'DAY_DRIFTED', driftSubject(account.id, day))
    else if (wasReread) await raiseDrift(em, read, day, difference)
    else again.push(day)
  }
  await remember(em, read, agreed, null)
  await remember(em, read, again, work.clock())
  if (again.length > 0) await announce(em, work, daysDrifted, { adAccountId: account.id, days: again })
}

export function raiseDrift(
  em: EntityManager,
  { work, account }: Pick<WindowRead, 'work' | 'account'>,
  day: string,
  difference: string,
): Promise<void> {
  const { id: adAccountId, name, currency } = account
  return raiseNotice(em, work, {
    ...{ kind: 'DAY_DRIFTED', severity: 'WARNING', subject: driftSubject(adAccountId, day), adAccountId, day },
    saying: { key: 'insights.dayDrifted', params: { name, day, difference, currency } },
  })
}

async function settledDays(em: EntityManager, { work, account, window }: WindowRead): Promise<SettledDay[]> {
  const settledUntil = addDays(dayAt(work.clock(), account.timezone), -spendSettlingDays - 1)
  const { rows } = await transactionOf(em).executeSql(
    `select day::text, trim_scale(account_spend - ads_spend)::text as difference, reread_at is not null as was_reread,
       known_at is not null as is_known
     from account_day where organization_id = $1 and ad_account_id = $2 and day between $3::date and least($4::date, $5::date)
       and (account_spend <> ads_spend or reread_at is not null)
     order by day desc`,
    [account.organizationId, account.id, window.from, window.to, settledUntil],
  )
  return rows.map(({ day, difference, was_reread: wasReread, is_known: isKnown }) => ({
    ...{ day, difference, wasReread, isKnown },
  }))
}

/** Notes when the days were given back to be read, so that each is given back once; null when they agree again. */
async function remember(
  em: EntityManager,
  { account }: WindowRead,
  days: readonly string[],
  rereadAt: Date | null,
): Promise<void> {
  if (days.length === 0) return
  await transactionOf(em).executeSql(
    `update account_day set reread_at = $3 where organization_id = $1 and ad_account_id = $2 and day = any($4::date[])`,
    [account.organizationId, account.id, rereadAt, days],
  )
}

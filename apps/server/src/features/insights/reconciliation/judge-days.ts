import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, dayAt } from '../../../values/day.ts'
import { announce } from '../../../work/fact.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { spendReadEarly, spendSettlesFrom } from '../coverage.ts'
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
 * to Meta's total is read once more by itself; when it still differs then, and nobody has looked into it, people are told. Days outside
 * the window that differed when they were read, and have settled since, are given back alike: nobody else may come back to them.
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
  const days = [...again, ...(await settledSince(em, read))]
  await remember(em, read, days, work.clock())
  if (days.length > 0) await announce(em, work, daysDrifted, { adAccountId: account.id, days })
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

/** The days of the window that were read after they had settled, and differ or differed. */
async function settledDays(em: EntityManager, { account, window }: WindowRead): Promise<SettledDay[]> {
  const { rows } = await transactionOf(em).executeSql(
    `select d.day::text, trim_scale(d.account_spend - d.ads_spend)::text as difference, d.reread_at is not null as was_reread,
       d.known_at is not null as is_known
     from account_day d where d.organization_id = $1 and d.ad_account_id = $2 and d.day between $3::date and $4::date
       and not ${spendReadEarly('d', '$5')} and (d.account_spend <> d.ads_spend or d.reread_at is not null)
     order by d.day desc`,
    [account.organizationId, account.id, window.from, window.to, account.timezone],
  )
  return rows.map(({ day, difference, was_reread: wasReread, is_known: isKnown }) => ({
    ...{ day, difference, wasReread, isKnown },
  }))
}

/** Days that are longer past wait for a reading of the history. */
const lookedBack = 92

/** The days of the account that differed when they were last read, and have settled since. */
async function settledSince(em: EntityManager, { work, account }: WindowRead): Promise<string[]> {
  const today = dayAt(work.clock(), account.timezone)
  const { rows } = await transactionOf(em).executeSql(
    `select d.day::text from account_day d where d.organization_id = $1 and d.ad_account_id = $2 and d.account_spend <> d.ads_spend
       and d.day >= $4::date and d.day < $5::date and ${spendReadEarly('d', '$3')} and d.known_at is null and d.reread_at is null`,
    [account.organizationId, account.id, account.timezone, addDays(today, -lookedBack), spendSettlesFrom(today)],
  )
  return rows.map(({ day }) => day)
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

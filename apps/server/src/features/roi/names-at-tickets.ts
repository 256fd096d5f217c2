import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { noClient } from '../metrics/index.ts'
import type { Level } from './roi-names.ts'

const columns: Partial<Record<Level, { id: string; name: string }>> = {
  CAMPAIGN: { id: 'meta_campaign_id', name: 'meta_campaign_name' },
  ADSET: { id: 'meta_ad_set_id', name: 'meta_ad_set_name' },
  AD: { id: 'meta_ad_id', name: 'meta_ad_name' },
}

/** What tickets of these days call objects that no list of ours has. */
export async function namesAtTickets(
  em: EntityManager,
  { actor }: Work,
  level: Level,
  keys: readonly string[],
  { from, to }: DateWindow,
): Promise<Map<string, string>> {
  const column = columns[level]
  const wanted = keys.filter((key) => key !== noClient)
  if (!column || wanted.length === 0) return new Map()
  const { rows } = await transactionOf(em).executeSql(
    `select distinct on (t.${column.id}) t.${column.id} as key, t.${column.name} as name from ticket t
     where t.organization_id = $1 and (t.lead_day between $3::date and $4::date or t.won_day between $3::date and $4::date)
       and t.${column.id} = any($2::text[]) and t.${column.name} is not null
     order by t.${column.id}, t.lead_at desc, t.id`,
    [actor.organizationId, wanted, from, to],
  )
  return new Map(rows.map(({ key, name }) => [key, name]))
}

import type { Client } from 'pg'

const monthsBack = 40
const monthsAhead = 24

/**
 * Opens the months of the facts from before the oldest day that Meta still answers for to two years from now, as the owner. A
 * database that is not brought up to date for longer keeps later days in the partition for all others: a month that has rows
 * there is left as it is, since its rows would have to be moved first.
 */
export async function openMonths(client: Client): Promise<void> {
  await client.query(`
    do $$ declare month date; begin
      for month in
        select m::date from generate_series(
          date_trunc('month', now() - interval '${monthsBack} months'), date_trunc('month', now() + interval '${monthsAhead} months'), interval '1 month') as m
        where to_regclass('insight_months.insight_day_' || to_char(m, 'YYYY_MM')) is null
      loop
        if not exists (select from insight_months.insight_day_other where day >= month and day < month + interval '1 month') then
          execute format('create table insight_months.%I partition of public.insight_day for values from (%L) to (%L)',
            'insight_day_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
        end if;
      end loop;
    end $$`)
}

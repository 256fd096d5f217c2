import { Client } from 'pg'

const queries = {
  insight_day: `select a.meta_account_id, to_jsonb(f) - '{organization_id,ad_account_id,read_at,job_id}'::text[] as facts
    from insight_day f join ad_account a on a.organization_id = f.organization_id and a.id = f.ad_account_id
    where f.organization_id = $1 order by 1, f.day, f.meta_ad_id`,
  account_day: `select a.meta_account_id, d.day::text, d.ads
    from account_day d join ad_account a on a.organization_id = d.organization_id and a.id = d.ad_account_id
    where d.organization_id = $1 order by 1, 2`,
  ad: `select to_jsonb(t) - '{organization_id,id,ad_account_id,updated_at}'::text[] as ad
    from ad t where organization_id = $1 order by meta_ad_id`,
  // Signed addresses carry the second they were asked for, and what Meta said holds them too.
  creative: `select to_jsonb(c) - '{organization_id,id,ad_account_id,thumbnail_url,image_url,raw,ingested_at,created_at,updated_at,expires_at}'::text[] as creative
    from creative c where organization_id = $1 order by creative_key`,
  creative_pattern: `select c.creative_key, to_jsonb(p) - '{organization_id,id,creative_id,extracted_at}'::text[] as pattern
    from creative_pattern p join creative c on c.organization_id = p.organization_id and c.id = p.creative_id
    where p.organization_id = $1 order by 1, p.pattern_type`,
  // Of what people asked for: the clock reads today whenever its minute comes, in the middle of a drill or not.
  parts: `with recursive asked as (
      select id, name, status, subject from job
      where organization_id = $1 and parent_id is null and requested_by_id is not null
      union all
      select part.id, part.name, part.status, part.subject
      from job part join asked on part.parent_id = asked.id where part.organization_id = $1
    )
    select name, status, subject, count(*)::int as jobs from asked group by 1, 2, 3 order by 1, 2, 3`,
  variation: `select to_jsonb(v) - '{organization_id,id,inspiration_id,job_id,created_at}'::text[] as variation, sha256(p.png)::text as png
    from variation v join variation_picture p on p.organization_id = v.organization_id and p.variation_id = v.id
    where v.organization_id = $1 order by v.number, v.attempt`,
} as const

export type Table = keyof typeof queries

/** Runs SQL as the owner, who sees past the policies, on a connection of its own. */
export async function look<Row extends object>(address: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/**
 * What an organisation's table holds, by what the world outside calls things: without our own ids and the times of writing, so
 * that two organisations which read the same at Meta have the same.
 */
export const rowsOf = (address: string, table: Table, organizationId: string): Promise<object[]> =>
  look(address, queries[table], [organizationId])

/** What can be seen growing; a reading's pages are there before its facts are. */
export type Growing = Exclude<Table, 'parts'> | 'report_page'

/** How many rows there are, without reading them. */
export async function countOf(address: string, table: Growing, organizationId: string): Promise<number> {
  const sql = `select count(*)::int as count from ${table} where organization_id = $1`
  return (await look<{ count: number }>(address, sql, [organizationId]))[0]?.count ?? 0
}

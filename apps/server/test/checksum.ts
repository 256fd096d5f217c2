import type { Client } from 'pg'
import { features } from '../src/boot/features.ts'

/** A sum over every row that an organisation has, in every tenant table and in the login library's. */
export async function checksum(admin: Client, organizationId: string | null): Promise<string> {
  const tables = features.flatMap((feature) => feature.entities ?? []).map((each) => each.meta.tableName)
  const tenant = tables.map(
    (table) =>
      `select '${table}' as t, md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as s from ${table} r where organization_id = $1`,
  )
  const login = ['member', 'invitation', 'apikey'].map((table) => {
    const column = table === 'apikey' ? 'referenceId' : 'organizationId'
    return `select '${table}' as t, md5(coalesce(string_agg(r.id::text, '|' order by r.id::text), '')) as s from auth.${table} r where r."${column}"::text = $1::text`
  })
  const { rows } = await admin.query<{ t: string; s: string }>([...tenant, ...login].join(' union all '), [
    organizationId,
  ])
  return rows
    .map(({ t, s }) => `${t}:${s}`)
    .sort()
    .join('\n')
}

import type { Pool } from 'pg'
import type { ApiKeyScope } from '../../work/actor.ts'

export interface ApiKeyRow {
  readonly id: string
  readonly name: string
  readonly scope: ApiKeyScope
  readonly start: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly expiresAt: Date | null
}

const columns = 'id, name, start, metadata, "createdAt", "lastRequest" as "lastUsedAt", "expiresAt"'

/** The keys of an organisation, newest first. The hash of the secret is never read here. */
export async function apiKeysOf(pool: Pool, organizationId: string): Promise<ApiKeyRow[]> {
  const { rows } = await pool.query(
    `select ${columns} from apikey where "referenceId" = $1 order by "createdAt" desc, id`,
    [organizationId],
  )
  return rows.map(({ metadata, ...row }) => ({
    ...row,
    name: row.name ?? '',
    start: row.start ?? '',
    scope: scopeIn(metadata),
  }))
}

/** True when the key existed in this organisation. It stops working at once. */
export async function removeApiKey(pool: Pool, organizationId: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from apikey where id::text = $1 and "referenceId" = $2', [
    id,
    organizationId,
  ])
  return rowCount === 1
}

function scopeIn(metadata: string | null): ApiKeyScope {
  if (!metadata) return 'READ'
  // The login library wraps the text once more in some versions; both shapes are read.
  const once: unknown = JSON.parse(metadata)
  const value = (typeof once === 'string' ? JSON.parse(once) : once) as { scope?: string } | null
  return value?.scope === 'OPERATE' ? 'OPERATE' : 'READ'
}

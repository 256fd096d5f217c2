import { p } from '@mikro-orm/core'

const whose = "organization_id = (select current_setting('app.organization_id')::uuid)"

/**
 * What makes a table a tenant's: row-level security that even its owner cannot pass, one policy that reads and writes obey,
 * and the same condition as a filter of the entity manager. Spread into every `defineEntity`; a test reads the catalogue and
 * fails for a table without it.
 *
 * The setting is read without "missing ok" and cast to uuid on purpose: outside of an organisation every query fails.
 */
export const tenantTable = {
  rowLevelSecurity: 'force' as const,
  policies: [{ name: 'own_organization', using: whose, check: whose }],
  filters: {
    tenant: {
      name: 'tenant',
      cond: (args: { organizationId: string }) => ({ organizationId: args.organizationId }),
      default: true,
    },
  },
}

/** The key of every tenant table. Foreign keys carry both columns, so a row cannot point into another organisation. */
export const tenantKey = {
  organizationId: p.uuid().primary(),
  id: p.uuid().primary(),
}

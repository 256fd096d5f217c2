import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'

/** An entity manager that sees one organisation for its whole life. The only place that may say which. */
export function openEm(orm: MikroORM, organizationId: string): EntityManager {
  const em = orm.em.fork()
  em.setSessionContext({ variables: { 'app.organization_id': organizationId } })
  em.setFilterParams('tenant', { organizationId })
  return em
}

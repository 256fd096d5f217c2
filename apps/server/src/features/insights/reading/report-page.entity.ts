import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../../work/tenant-table.ts'
import { Job } from '../../jobs/index.ts'
import type { KeptPlace } from './read-so-far.ts'

const ReportPageSchema = defineEntity({
  name: 'ReportPage',
  tableName: 'report_page',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    job: () =>
      p.manyToOne(Job).joinColumns('organization_id', 'job_id').ownColumns('job_id').deleteRule('cascade').primary(),
    /** From 1. */
    page: p.integer().primary(),
    /** The window, and what is left of its report behind this page. */
    place: p.json<KeptPlace>().nullable(),
    /** The keys of the page's rows, side by side. */
    metaAdIds: p.array().columnType('text[]'),
    days: p.array().columnType('date[]'),
    /** The rows themselves, packed. */
    facts: p.blob().lazy(),
    readAt: p.datetime(),
  },
})

/**
 * A page of a running read: its rows, which nobody sees before the read is whole; where an interrupted job goes on, since calls to
 * Meta are scarce; and which rows Meta still reports, so that those it took back can go. Deleted when the read is whole.
 */
export class ReportPage extends ReportPageSchema.class {}
ReportPageSchema.setClass(ReportPage)

export { ReportPageSchema }

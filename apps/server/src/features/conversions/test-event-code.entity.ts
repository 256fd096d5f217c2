import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'

const TestEventCodeSchema = defineEntity({
  name: 'TestEventCode',
  tableName: 'test_event_code',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    metaDatasetId: p.string().primary(),
    code: p.string(),
    setBy: p.string().nullable(),
    setAt: p.datetime(),
  },
})

/** Somebody is trying a dataset out: events of what happens while this row is there carry the code for ever. */
export class TestEventCode extends TestEventCodeSchema.class {}
TestEventCodeSchema.setClass(TestEventCode)

export { TestEventCodeSchema }

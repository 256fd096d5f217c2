import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

const ContactSchema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  ...tenantTable,
  indexes: [
    {
      // A search looks through this alone.
      name: 'contact_search',
      expression:
        'create index contact_search on contact (organization_id, search_name, phone, id) where merged_into_id is null',
    },
  ],
  uniques: [
    {
      name: 'contact_bsuid_unique',
      expression:
        'create unique index contact_bsuid_unique on contact (organization_id, waba_id, bsuid) where bsuid is not null and merged_into_id is null',
    },
    {
      name: 'contact_phone_unique',
      expression:
        'create unique index contact_phone_unique on contact (organization_id, waba_id, phone) where phone is not null and merged_into_id is null',
    },
  ],
  properties: {
    ...tenantKey,
    wabaId: p.string(),
    /** Business-scoped user id. Meta may leave out the phone, never both. */
    bsuid: p.string().nullable(),
    /** Digits with the country's code. An alias: Meta may not tell it, and a person may change it. */
    phone: p.string().nullable(),
    name: p.string().nullable(),
    /** The name as it is searched: in small letters, without accents. */
    searchName: p.string().nullable(),
    /** The contact that this one turned out to be. */
    mergedIntoId: p.uuid().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** A person who writes to a WhatsApp account. */
export class Contact extends ContactSchema.class {}
ContactSchema.setClass(Contact)

export { ContactSchema }

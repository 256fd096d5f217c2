import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Variation } from './variation.entity.ts'

const VariationPictureSchema = defineEntity({
  name: 'VariationPicture',
  tableName: 'variation_picture',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'variation'] }],
  properties: {
    ...tenantKey,
    variation: () =>
      p
        .manyToOne(Variation)
        .joinColumns('organization_id', 'variation_id')
        .ownColumns('variation_id')
        .deleteRule('cascade'),
    png: p.blob().$type<Buffer>(),
  },
})

/** A variation's picture, in a table of its own so that lists never carry it. */
export class VariationPicture extends VariationPictureSchema.class {}
VariationPictureSchema.setClass(VariationPicture)

export { VariationPictureSchema }

import { Migration } from '@mikro-orm/migrations'

export class Migration20261122174028_ads_by_structure extends Migration {
  override name = 'Migration20261122174028_ads_by_structure'

  override up(): void | Promise<void> {
    this.addSql(`create index "ad_organization_id_meta_ad_set_id_index" on "ad" ("organization_id", "meta_ad_set_id");`)
    this.addSql(
      `create index "ad_organization_id_meta_campaign_id_index" on "ad" ("organization_id", "meta_campaign_id");`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "ad_organization_id_meta_ad_set_id_index";`)
    this.addSql(`drop index "ad_organization_id_meta_campaign_id_index";`)
  }
}

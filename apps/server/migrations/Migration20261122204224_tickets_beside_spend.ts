import { Migration } from '@mikro-orm/migrations'

export class Migration20261122204224_tickets_beside_spend extends Migration {
  override name = 'Migration20261122204224_tickets_beside_spend'

  override up(): void | Promise<void> {
    this.addSql(`drop index "ticket_organization_id_ad_account_id_index";`)
    this.addSql(
      `create index "ticket_organization_id_ad_account_id_lead_day_index" on "ticket" ("organization_id", "ad_account_id", "lead_day");`,
    )
    this.addSql(`create index ticket_deal_currency on ticket (organization_id, currency) where won_day is not null;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "ticket_organization_id_ad_account_id_lead_day_index";`)
    this.addSql(`drop index "ticket_deal_currency";`)
    this.addSql(
      `create index "ticket_organization_id_ad_account_id_index" on "ticket" ("organization_id", "ad_account_id");`,
    )
  }
}

import { Migration } from '@mikro-orm/migrations'

export class Migration20261122193509_tickets_at_scale extends Migration {
  override name = 'Migration20261122193509_tickets_at_scale'

  override up(): void | Promise<void> {
    this.addSql(`alter table "contact" add "search_name" varchar(255) null;`)
    this.addSql(
      `create index contact_search on contact (organization_id, search_name, phone, id) where merged_into_id is null;`,
    )

    this.addSql(`drop index "ticket_organization_id_last_message_at_index";`)
    this.addSql(`drop index "ticket_organization_id_stage_id_last_message_at_index";`)
    this.addSql(`alter table "ticket" add "pauses" jsonb not null default '[]';`)
    this.addSql(
      `create index "ticket_organization_id_last_message_at_id_index" on "ticket" ("organization_id", "last_message_at", "id");`,
    )
    this.addSql(
      `create index "ticket_organization_id_ad_account_id_index" on "ticket" ("organization_id", "ad_account_id");`,
    )
    this.addSql(
      `create index "ticket_organization_id_meta_campaign_id_index" on "ticket" ("organization_id", "meta_campaign_id");`,
    )
    this.addSql(
      `create index "ticket_organization_id_meta_ad_set_id_index" on "ticket" ("organization_id", "meta_ad_set_id");`,
    )
    this.addSql(
      `create index ticket_open_on_board on ticket (organization_id, stage_id, last_message_at, id) include (evidence, deal_value, currency) where status = 'OPEN';`,
    )
    this.addSql(
      `create index ticket_closed_on_board on ticket (organization_id, stage_id, closed_at, id) include (evidence, deal_value, currency) where status = 'CLOSED';`,
    )
    this.addSql(
      `create index ticket_not_enriched on ticket (organization_id, meta_ad_id) where enrichment_status in ('PENDING', 'FAILED');`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "contact_search";`)
    this.addSql(`alter table "contact" drop column "search_name";`)

    this.addSql(`drop index "ticket_organization_id_last_message_at_id_index";`)
    this.addSql(`drop index "ticket_organization_id_ad_account_id_index";`)
    this.addSql(`drop index "ticket_organization_id_meta_campaign_id_index";`)
    this.addSql(`drop index "ticket_organization_id_meta_ad_set_id_index";`)
    this.addSql(`drop index "ticket_open_on_board";`)
    this.addSql(`drop index "ticket_closed_on_board";`)
    this.addSql(`drop index "ticket_not_enriched";`)
    this.addSql(`alter table "ticket" drop column "pauses";`)
    this.addSql(
      `create index "ticket_organization_id_last_message_at_index" on "ticket" ("organization_id", "last_message_at");`,
    )
    this.addSql(
      `create index "ticket_organization_id_stage_id_last_message_at_index" on "ticket" ("organization_id", "stage_id", "last_message_at");`,
    )
  }
}

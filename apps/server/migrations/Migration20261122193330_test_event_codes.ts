import { Migration } from '@mikro-orm/migrations'

export class Migration20261122193330_test_event_codes extends Migration {
  override name = 'Migration20261122193330_test_event_codes'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "test_event_code" ("organization_id" uuid not null, "meta_dataset_id" varchar(255) not null, "code" varchar(255) not null, "set_by" varchar(255) null, "set_at" timestamptz not null, primary key ("organization_id", "meta_dataset_id"));`,
    )

    this.addSql(
      `create index "conversion_event_organization_id_meta_dataset_id_sent_at_index" on "conversion_event" ("organization_id", "meta_dataset_id", "sent_at");`,
    )

    this.addSql(`alter table "test_event_code" enable row level security;`)
    this.addSql(`alter table "test_event_code" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "test_event_code" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "test_event_code" cascade;`)

    this.addSql(`drop index "conversion_event_organization_id_meta_dataset_id_sent_at_index";`)
  }
}

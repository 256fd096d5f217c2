import { Migration } from '@mikro-orm/migrations'

export class Migration20261122235134_may_be_at_meta extends Migration {
  override name = 'Migration20261122235134_may_be_at_meta'

  override up(): void | Promise<void> {
    this.addSql(`alter table "conversion_event" add "may_be_at_meta_since" timestamptz null;`)
    this.addSql(`alter table "conversion_event" no force row level security;`)
    this.addSql(
      `update "conversion_event" set "may_be_at_meta_since" = "doubtful_since" where "doubtful_since" is not null;`,
    )
    this.addSql(`alter table "conversion_event" force row level security;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "conversion_event" drop column "may_be_at_meta_since";`)
  }
}

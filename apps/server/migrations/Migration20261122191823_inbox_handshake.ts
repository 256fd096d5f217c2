import { Migration } from '@mikro-orm/migrations'

export class Migration20261122191823_inbox_handshake extends Migration {
  override name = 'Migration20261122191823_inbox_handshake'

  override up(): void | Promise<void> {
    // Meta has been at the door with the right word: one row, when that was last.
    this.addSql(
      `create table "whatsapp_inbox"."handshake" ("is_only" boolean primary key default true check (is_only), "at" timestamptz not null);`,
    )
    // The WhatsApp account of what is parked, so that whoever has another of its numbers is told.
    this.addSql(`alter table "whatsapp_inbox"."delivery" add column "parked_waba" text null;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "whatsapp_inbox"."delivery" drop column "parked_waba";`)
    this.addSql(`drop table "whatsapp_inbox"."handshake";`)
  }
}

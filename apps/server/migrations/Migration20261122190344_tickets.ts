import { Migration } from '@mikro-orm/migrations'

export class Migration20261122190344_tickets extends Migration {
  override name = 'Migration20261122190344_tickets'

  override up(): void | Promise<void> {
    this.openInbox()
    this.addSql(
      `create table "contact" ("organization_id" uuid not null, "id" uuid not null, "waba_id" varchar(255) not null, "bsuid" varchar(255) null, "phone" varchar(255) null, "name" varchar(255) null, "merged_into_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create unique index contact_bsuid_unique on contact (organization_id, waba_id, bsuid) where bsuid is not null and merged_into_id is null;`,
    )
    this.addSql(
      `create unique index contact_phone_unique on contact (organization_id, waba_id, phone) where phone is not null and merged_into_id is null;`,
    )

    this.addSql(
      `create table "lead_config" ("organization_id" uuid not null, "ticket_expiration_days" int not null, "currency" varchar(3) not null, "updated_at" timestamptz not null, primary key ("organization_id"));`,
    )

    this.addSql(
      `create table "stage" ("organization_id" uuid not null, "id" uuid not null, "kind" varchar(255) not null, "name" varchar(255) null, "preset" varchar(255) null, "position" int not null, "archived_at" timestamptz null, primary key ("organization_id", "id"));`,
    )

    this.addSql(
      `create table "whatsapp_number" ("organization_id" uuid not null, "id" uuid not null, "phone_number_id" varchar(255) not null, "waba_id" varchar(255) not null, "display_phone_number" varchar(255) not null, "verified_name" varchar(255) null, "meta_dataset_id" varchar(255) null, "timezone" varchar(255) not null, "disconnected_at" timestamptz null, "last_message_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "whatsapp_number" add constraint "whatsapp_number_organization_id_phone_number_id_unique" unique ("organization_id", "phone_number_id");`,
    )

    this.addSql(
      `create table "whatsapp_message" ("organization_id" uuid not null, "wamid" text not null, "number_id" uuid not null, "type" varchar(255) not null, "has_referral" boolean not null, "is_test" boolean not null default false, "sent_at" timestamptz not null, "received_at" timestamptz not null, primary key ("organization_id", "wamid"));`,
    )
    this.addSql(
      `create index "whatsapp_message_organization_id_number_id_received_at_index" on "whatsapp_message" ("organization_id", "number_id", "received_at");`,
    )

    this.addSql(
      `create table "ticket" ("organization_id" uuid not null, "id" uuid not null, "contact_id" uuid not null, "number_id" uuid not null, "stage_id" uuid not null, "status" varchar(255) not null, "deal_value" numeric(18,2) null, "currency" varchar(3) null, "opened_at" timestamptz not null, "last_message_at" timestamptz not null, "stage_at" timestamptz not null, "closed_at" timestamptz null, "qualified_at" timestamptz null, "won_at" timestamptz null, "version" int not null default 1, "lead_at" timestamptz not null, "lead_day" date not null, "won_day" date null, "touch_id" uuid null, "evidence" varchar(255) null, "ctwa_clid" text null, "meta_ad_id" varchar(255) null, "meta_ad_set_id" varchar(255) null, "meta_campaign_id" varchar(255) null, "meta_account_id" varchar(255) null, "meta_ad_name" text null, "meta_ad_set_name" text null, "meta_campaign_name" text null, "meta_placement" varchar(255) null, "meta_source_type" varchar(255) null, "ad_account_id" uuid null, "enrichment_status" varchar(255) not null default 'NONE', "enrichment_error" varchar(255) null, "enriched_at" timestamptz null, "meta_ad_id_at_enrichment" varchar(255) null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "ticket_organization_id_stage_id_last_message_at_index" on "ticket" ("organization_id", "stage_id", "last_message_at");`,
    )
    this.addSql(
      `create index "ticket_organization_id_contact_id_opened_at_index" on "ticket" ("organization_id", "contact_id", "opened_at");`,
    )
    this.addSql(
      `create index "ticket_organization_id_last_message_at_index" on "ticket" ("organization_id", "last_message_at");`,
    )
    this.addSql(`create index "ticket_organization_id_lead_day_index" on "ticket" ("organization_id", "lead_day");`)
    this.addSql(`create index "ticket_organization_id_won_day_index" on "ticket" ("organization_id", "won_day");`)
    this.addSql(`create index "ticket_organization_id_meta_ad_id_index" on "ticket" ("organization_id", "meta_ad_id");`)
    this.addSql(`create unique index ticket_open_unique on ticket (organization_id, contact_id) where status = 'OPEN';`)

    this.addSql(
      `create table "touch" ("organization_id" uuid not null, "id" uuid not null, "ticket_id" uuid not null, "wamid" text not null, "at" timestamptz not null, "received_at" timestamptz not null, "evidence" varchar(255) not null, "ctwa_clid" text null, "source_id" varchar(255) null, "source_type" varchar(255) null, "source_url" text null, "media_type" varchar(255) null, "headline" text null, "body" text null, "raw" jsonb not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "touch_organization_id_ticket_id_at_index" on "touch" ("organization_id", "ticket_id", "at");`,
    )
    this.addSql(`create index "touch_organization_id_source_id_index" on "touch" ("organization_id", "source_id");`)
    this.addSql(
      `alter table "touch" add constraint "touch_organization_id_wamid_unique" unique ("organization_id", "wamid");`,
    )

    this.addSql(
      `create table "ticket_event" ("organization_id" uuid not null, "id" uuid not null, "ticket_id" uuid not null, "at" timestamptz not null, "saying" jsonb not null, "by" varchar(255) null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "ticket_event_organization_id_ticket_id_at_index" on "ticket_event" ("organization_id", "ticket_id", "at");`,
    )

    this.addSql(
      `create table "conversion_event" ("organization_id" uuid not null, "id" uuid not null, "ticket_id" uuid not null, "event_name" varchar(255) not null, "event_id" varchar(255) not null, "status" varchar(255) not null, "ctwa_clid" text null, "meta_ad_id" varchar(255) null, "meta_dataset_id" varchar(255) null, "waba_id" varchar(255) not null, "event_time" timestamptz not null, "value" numeric(18,2) null, "currency" varchar(3) null, "body_hash" varchar(255) null, "send_before" timestamptz not null, "attempts" int not null default 0, "claim_token" uuid null, "claimed_at" timestamptz null, "due_at" timestamptz not null, "doubtful_since" timestamptz null, "test_event_code" varchar(255) null, "fbtrace_id" varchar(255) null, "success" boolean not null default false, "error_code" varchar(255) null, "error_message" text null, "sent_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "conversion_event_organization_id_ticket_id_index" on "conversion_event" ("organization_id", "ticket_id");`,
    )
    this.addSql(
      `create index "conversion_event_organization_id_status_due_at_index" on "conversion_event" ("organization_id", "status", "due_at");`,
    )
    this.addSql(
      `create index "conversion_event_organization_id_created_at_index" on "conversion_event" ("organization_id", "created_at");`,
    )
    this.addSql(
      `alter table "conversion_event" add constraint "conversion_event_organization_id_event_id_unique" unique ("organization_id", "event_id");`,
    )

    this.addSql(
      `create table "conversion_attempt" ("organization_id" uuid not null, "id" uuid not null, "event_id" uuid not null, "outcome" varchar(255) null, "meta_dataset_id" varchar(255) not null, "fbtrace_id" varchar(255) null, "error_code" varchar(255) null, "error_message" text null, "started_at" timestamptz not null, "ended_at" timestamptz null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "conversion_attempt_organization_id_event_id_started_at_index" on "conversion_attempt" ("organization_id", "event_id", "started_at");`,
    )

    this.addSql(
      `create table "attribution_change" ("organization_id" uuid not null, "id" uuid not null, "ticket_id" uuid not null, "old_ad_id" varchar(255) null, "new_ad_id" varchar(255) null, "touch_id" uuid not null, "changed_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "attribution_change_organization_id_ticket_id_changed_at_index" on "attribution_change" ("organization_id", "ticket_id", "changed_at");`,
    )

    this.addSql(
      `create table "whatsapp_status" ("organization_id" uuid not null, "wamid" text not null, "number_id" uuid not null, "status" varchar(255) not null, "at" timestamptz not null, primary key ("organization_id", "wamid"));`,
    )

    this.addSql(`alter table "contact" enable row level security;`)
    this.addSql(`alter table "contact" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "contact" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "lead_config" enable row level security;`)
    this.addSql(`alter table "lead_config" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "lead_config" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "stage" enable row level security;`)
    this.addSql(`alter table "stage" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "stage" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "whatsapp_number" enable row level security;`)
    this.addSql(`alter table "whatsapp_number" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "whatsapp_number" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "whatsapp_message" add constraint "whatsapp_message_organization_id_number_id_foreign" foreign key ("organization_id", "number_id") references "whatsapp_number" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(`alter table "whatsapp_message" enable row level security;`)
    this.addSql(`alter table "whatsapp_message" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "whatsapp_message" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_contact_id_foreign" foreign key ("organization_id", "contact_id") references "contact" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_number_id_foreign" foreign key ("organization_id", "number_id") references "whatsapp_number" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_stage_id_foreign" foreign key ("organization_id", "stage_id") references "stage" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(`alter table "ticket" enable row level security;`)
    this.addSql(`alter table "ticket" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ticket" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "touch" add constraint "touch_organization_id_ticket_id_foreign" foreign key ("organization_id", "ticket_id") references "ticket" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "touch" enable row level security;`)
    this.addSql(`alter table "touch" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "touch" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_organization_id_ticket_id_foreign" foreign key ("organization_id", "ticket_id") references "ticket" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "ticket_event" enable row level security;`)
    this.addSql(`alter table "ticket_event" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ticket_event" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "conversion_event" add constraint "conversion_event_organization_id_ticket_id_foreign" foreign key ("organization_id", "ticket_id") references "ticket" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "conversion_event" enable row level security;`)
    this.addSql(`alter table "conversion_event" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "conversion_event" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "conversion_attempt" add constraint "conversion_attempt_organization_id_event_id_foreign" foreign key ("organization_id", "event_id") references "conversion_event" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "conversion_attempt" enable row level security;`)
    this.addSql(`alter table "conversion_attempt" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "conversion_attempt" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "attribution_change" add constraint "attribution_change_organization_id_ticket_id_foreign" foreign key ("organization_id", "ticket_id") references "ticket" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "attribution_change" enable row level security;`)
    this.addSql(`alter table "attribution_change" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "attribution_change" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "whatsapp_status" add constraint "whatsapp_status_organization_id_number_id_foreign" foreign key ("organization_id", "number_id") references "whatsapp_number" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(`alter table "whatsapp_status" enable row level security;`)
    this.addSql(`alter table "whatsapp_status" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "whatsapp_status" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql('drop schema "whatsapp_inbox" cascade;')
    this.addSql(`alter table "ticket" drop constraint "ticket_organization_id_contact_id_foreign";`)
    this.addSql(`alter table "ticket" drop constraint "ticket_organization_id_stage_id_foreign";`)
    this.addSql(`alter table "whatsapp_message" drop constraint "whatsapp_message_organization_id_number_id_foreign";`)
    this.addSql(`alter table "ticket" drop constraint "ticket_organization_id_number_id_foreign";`)
    this.addSql(`alter table "whatsapp_status" drop constraint "whatsapp_status_organization_id_number_id_foreign";`)
    this.addSql(`alter table "touch" drop constraint "touch_organization_id_ticket_id_foreign";`)
    this.addSql(`alter table "ticket_event" drop constraint "ticket_event_organization_id_ticket_id_foreign";`)
    this.addSql(`alter table "conversion_event" drop constraint "conversion_event_organization_id_ticket_id_foreign";`)
    this.addSql(
      `alter table "attribution_change" drop constraint "attribution_change_organization_id_ticket_id_foreign";`,
    )
    this.addSql(
      `alter table "conversion_attempt" drop constraint "conversion_attempt_organization_id_event_id_foreign";`,
    )

    this.addSql(`drop table if exists "contact" cascade;`)
    this.addSql(`drop table if exists "lead_config" cascade;`)
    this.addSql(`drop table if exists "stage" cascade;`)
    this.addSql(`drop table if exists "whatsapp_number" cascade;`)
    this.addSql(`drop table if exists "whatsapp_message" cascade;`)
    this.addSql(`drop table if exists "ticket" cascade;`)
    this.addSql(`drop table if exists "touch" cascade;`)
    this.addSql(`drop table if exists "ticket_event" cascade;`)
    this.addSql(`drop table if exists "conversion_event" cascade;`)
    this.addSql(`drop table if exists "conversion_attempt" cascade;`)
    this.addSql(`drop table if exists "attribution_change" cascade;`)
    this.addSql(`drop table if exists "whatsapp_status" cascade;`)
  }

  /** What Meta delivers before it is known whose it is: of no organisation, and emptied as it is handed out. */
  private openInbox(): void {
    this.addSql('create schema "whatsapp_inbox";')
    // Whatever has not been handed out yet, as it came. Parked: whose it is nobody knows, or nobody can read it.
    this.addSql(
      `create table "whatsapp_inbox"."delivery" ("id" uuid primary key, "received_at" timestamptz not null default now(), "body" bytea not null, "attempts" int not null default 0, "parked_because" text null, "parked_number" text null);`,
    )
    this.addSql(`create index "delivery_waiting" on "whatsapp_inbox"."delivery" ("id") where parked_because is null;`)
    this.addSql(
      `create index "delivery_parked" on "whatsapp_inbox"."delivery" ("parked_number") where parked_because is not null;`,
    )
    // Whose a number is: one organisation's at a time.
    this.addSql(
      `create table "whatsapp_inbox"."claim" ("phone_number_id" text primary key, "waba_id" text not null, "organization_id" uuid not null, "number_id" uuid not null, "claimed_at" timestamptz not null default now());`,
    )
    // How many deliveries were refused in an hour, by reason. Nothing else is kept of them.
    this.addSql(
      `create table "whatsapp_inbox"."refusal" ("hour" timestamptz not null, "reason" text not null, "count" int not null, primary key ("hour", "reason"));`,
    )
  }
}

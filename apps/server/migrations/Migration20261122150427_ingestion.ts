import { Migration } from '@mikro-orm/migrations'

export class Migration20261122150427_ingestion extends Migration {
  override name = 'Migration20261122150427_ingestion'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "client" ("organization_id" uuid not null, "id" uuid not null, "name" varchar(255) not null, "archived_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create unique index client_name_unique on client (organization_id, lower(name)) where archived_at is null;`,
    )

    this.addSql(
      `create table "campaign" ("organization_id" uuid not null, "ad_account_id" uuid not null, "meta_campaign_id" varchar(255) not null, "name" text not null, "effective_status" varchar(255) null, "objective" varchar(255) null, "updated_at" timestamptz not null, primary key ("organization_id", "ad_account_id", "meta_campaign_id"));`,
    )

    this.addSql(
      `create table "ad_set" ("organization_id" uuid not null, "ad_account_id" uuid not null, "meta_ad_set_id" varchar(255) not null, "meta_campaign_id" varchar(255) not null, "name" text not null, "effective_status" varchar(255) null, "optimization_goal" varchar(255) null, "updated_at" timestamptz not null, primary key ("organization_id", "ad_account_id", "meta_ad_set_id"));`,
    )

    this.addSql(
      `create table "day_reading" ("organization_id" uuid not null, "ad_account_id" uuid not null, "day" date not null, "read_at" timestamptz not null, "ads_spend" numeric(18,6) not null, "account_spend" numeric(18,6) not null, "ads" int not null, "job_id" uuid not null, primary key ("organization_id", "ad_account_id", "day", "read_at"));`,
    )

    this.addSql(
      `create table "exchange_rate" ("organization_id" uuid not null, "base" varchar(3) not null, "quote" varchar(3) not null, "day" date not null, "rate" numeric(24,12) not null, "source" varchar(255) not null, "entered_by" varchar(255) null, "updated_at" timestamptz not null, primary key ("organization_id", "base", "quote", "day"));`,
    )

    this.addSql(
      `create table "notice" ("organization_id" uuid not null, "id" uuid not null, "kind" varchar(255) not null, "subject" varchar(255) not null, "severity" varchar(255) not null, "saying" jsonb not null, "connection_id" uuid null, "ad_account_id" uuid null, "day" date null, "created_at" timestamptz not null, "resolved_at" timestamptz null, "dismissed_at" timestamptz null, "dismissed_by" varchar(255) null, primary key ("organization_id", "id"));`,
    )
    this.addSql(`create index "notice_organization_id_created_at_index" on "notice" ("organization_id", "created_at");`)
    this.addSql(
      `create unique index notice_open_unique on notice (organization_id, kind, subject) where resolved_at is null;`,
    )

    this.addSql(
      `create table "object_version" ("organization_id" uuid not null, "ad_account_id" uuid not null, "meta_object_id" varchar(255) not null, "seen_at" timestamptz not null, "level" varchar(255) not null, "name" text not null, "effective_status" varchar(255) null, primary key ("organization_id", "ad_account_id", "meta_object_id", "seen_at"));`,
    )

    this.addSql(
      `create table "read_schedule" ("organization_id" uuid not null, "ad_account_id" uuid not null, "daily_at" timestamptz null, "looked_at" timestamptz null, "today_at" timestamptz null, primary key ("organization_id", "ad_account_id"));`,
    )

    this.addSql(`drop policy "own_organization" on "ad";`)

    this.addSql(`alter table "ad_account" add "client_id" uuid null;`)
    this.addSql(
      `alter table "ad_account" add constraint "ad_account_organization_id_client_id_foreign" foreign key ("organization_id", "client_id") references "client" ("organization_id", "id") on update cascade on delete restrict;`,
    )
    this.addSql(
      `create index "ad_account_organization_id_client_id_index" on "ad_account" ("organization_id", "client_id");`,
    )

    this.addSql(`alter table "ad" alter column "ad_set_name" type text using ("ad_set_name"::text);`)
    this.addSql(`alter table "ad" alter column "campaign_name" type text using ("campaign_name"::text);`)
    this.addSql(`alter table "ad" alter column "name" type text using ("name"::text);`)
    this.addSql(
      `create policy "own_organization" on "ad" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "account_day" add "ads_spend" numeric(18,6) not null default '0', add "account_spend" numeric(18,6) null, add "reread_at" timestamptz null, add "known_at" timestamptz null, add "known_by" varchar(255) null;`,
    )
    this.sumKnownDays()

    this.addSql(
      `alter table "connection" add "renewed_at" timestamptz null, add "renewal_failed_at" timestamptz null, add "renewal_failure" varchar(255) null;`,
    )

    this.partitionFacts()

    this.addSql(`alter table "job" add "paused_for" varchar(255) null;`)

    this.addSql(`alter table "report_page" drop column "after";`)
    this.addSql(`alter table "report_page" add "place" jsonb null;`)

    this.addSql(`alter table "client" enable row level security;`)
    this.addSql(`alter table "client" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "client" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "campaign" add constraint "campaign_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "campaign" enable row level security;`)
    this.addSql(`alter table "campaign" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "campaign" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "ad_set" add constraint "ad_set_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "ad_set" enable row level security;`)
    this.addSql(`alter table "ad_set" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ad_set" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "day_reading" add constraint "day_reading_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "day_reading" enable row level security;`)
    this.addSql(`alter table "day_reading" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "day_reading" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "exchange_rate" add constraint "exchange_rate_positive_check" check (rate > 0);`)
    this.addSql(`alter table "exchange_rate" enable row level security;`)
    this.addSql(`alter table "exchange_rate" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "exchange_rate" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "notice" enable row level security;`)
    this.addSql(`alter table "notice" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "notice" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "object_version" add constraint "object_version_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "object_version" add constraint "object_version_level_check" check (level in ('CAMPAIGN', 'ADSET', 'AD'));`,
    )
    this.addSql(`alter table "object_version" enable row level security;`)
    this.addSql(`alter table "object_version" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "object_version" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "read_schedule" add constraint "read_schedule_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "read_schedule" enable row level security;`)
    this.addSql(`alter table "read_schedule" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "read_schedule" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )
    this.keepLimits()
  }

  /**
   * The facts by month, so that a month is read, kept and dropped by itself. Months live in a schema in which the application's
   * role has no rights: a partition asked for by its own name would be read past the policy of the whole.
   */
  private partitionFacts(): void {
    const own = `organization_id = (select current_setting('app.organization_id')::uuid)`
    const account = '"organization_id", "ad_account_id"'
    const known = `${account}, "day", "meta_ad_id", "spend", "impressions", "clicks", "link_clicks", "video_plays_3s", "thruplays", "leads", "lead_type", "purchases", "purchase_type", "purchase_value", "installs", "install_type", "actions", "action_values", "read_at", "job_id"`
    this.addSql(`alter table "insight_day" rename to "insight_day_whole";`)
    this.addSql(`alter table "insight_day_whole" rename constraint "insight_day_pkey" to "insight_day_whole_pkey";`)
    // The owner who migrates is under the policy as well, and is of no organisation.
    this.addSql(`alter table "insight_day_whole" no force row level security;`)
    this.addSql(
      `create table "insight_day" ("organization_id" uuid not null, "ad_account_id" uuid not null, "day" date not null, "meta_ad_id" varchar(255) not null, "spend" numeric(18,6) not null, "impressions" bigint not null, "clicks" bigint not null, "link_clicks" bigint not null, "video_plays_3s" bigint null, "thruplays" bigint null, "leads" numeric(18,6) null, "lead_type" varchar(255) null, "purchases" numeric(18,6) null, "purchase_type" varchar(255) null, "purchase_value" numeric(18,6) null, "installs" numeric(18,6) null, "install_type" varchar(255) null, "actions" jsonb not null, "action_values" jsonb not null, "read_at" timestamptz not null, "job_id" uuid not null, "video_p25" bigint null, "video_p50" bigint null, "video_p75" bigint null, "video_p95" bigint null, "video_p100" bigint null, "reach" bigint null, primary key (${account}, "day", "meta_ad_id")) partition by range ("day");`,
    )
    this.addSql('create schema "insight_months";')
    // Days that no month was opened for are kept all the same; see open-months.ts.
    this.addSql('create table "insight_months"."insight_day_other" partition of "insight_day" default;')
    this.addSql(
      `do $$ declare month date; begin
        for month in select generate_series(date '2023-01-01', date '2028-12-01', interval '1 month') loop
          execute format('create table insight_months.%I partition of public.insight_day for values from (%L) to (%L)',
            'insight_day_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
        end loop;
      end $$;`,
    )
    this.addSql(`insert into "insight_day" (${known}) select ${known} from "insight_day_whole";`)
    this.addSql(`drop table "insight_day_whole";`)
    this.addSql(
      `alter table "insight_day" add constraint "insight_day_organization_id_ad_account_id_foreign" foreign key (${account}) references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "insight_day" enable row level security;`)
    this.addSql(`alter table "insight_day" force row level security;`)
    this.addSql(`create policy "own_organization" on "insight_day" using (${own}) with check (${own});`)
  }

  /** Days that were read before have the sum of their ads; Meta's own total comes with the next reading. */
  private sumKnownDays(): void {
    for (const table of ['account_day', 'insight_day'])
      this.addSql(`alter table "${table}" no force row level security;`)
    this.addSql(
      `update "account_day" d set "ads_spend" = f.spend
       from (select organization_id, ad_account_id, day, sum(spend) as spend from "insight_day" group by 1, 2, 3) f
       where (f.organization_id, f.ad_account_id, f.day) = (d.organization_id, d.ad_account_id, d.day);`,
    )
    for (const table of ['account_day', 'insight_day']) this.addSql(`alter table "${table}" force row level security;`)
  }

  /** What is known of Meta's limits, for all processes. It is of apps, tokens and accounts, and of no organisation. */
  private keepLimits(): void {
    this.addSql('create schema "meta_limits";')
    this.addSql(
      `create table "meta_limits"."lane" ("key" text primary key, "percent" double precision not null default 0, "every_ms" int not null default 0, "paced_until" timestamptz not null default 'epoch', "closed_until" timestamptz not null default 'epoch', "strikes" int not null default 0, "next_at" timestamptz not null default 'epoch');`,
    )
  }
}

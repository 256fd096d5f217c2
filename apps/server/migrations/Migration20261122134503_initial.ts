import { Migration } from '@mikro-orm/migrations'

export class Migration20261122134503_initial extends Migration {
  override name = 'Migration20261122134503_initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "ad_account" ("organization_id" uuid not null, "id" uuid not null, "meta_account_id" varchar(255) not null, "name" varchar(255) not null, "currency" varchar(3) not null, "timezone" varchar(255) not null, "account_status" int not null, "disable_reason" int null, "is_active" boolean not null default false, "dataset_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "ad_account" add constraint "ad_account_organization_id_meta_account_id_unique" unique ("organization_id", "meta_account_id");`,
    )

    this.addSql(
      `create table "ad" ("organization_id" uuid not null, "id" uuid not null, "ad_account_id" uuid not null, "meta_ad_id" varchar(255) not null, "name" varchar(255) not null, "meta_ad_set_id" varchar(255) not null, "ad_set_name" varchar(255) not null, "meta_campaign_id" varchar(255) not null, "campaign_name" varchar(255) not null, "effective_status" varchar(255) null, "meta_creative_id" varchar(255) null, "creative_key" varchar(255) null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "ad_organization_id_ad_account_id_creative_key_index" on "ad" ("organization_id", "ad_account_id", "creative_key");`,
    )
    this.addSql(
      `alter table "ad" add constraint "ad_organization_id_ad_account_id_meta_ad_id_unique" unique ("organization_id", "ad_account_id", "meta_ad_id");`,
    )

    this.addSql(
      `create table "account_day" ("organization_id" uuid not null, "ad_account_id" uuid not null, "day" date not null, "ads" int not null, "read_at" timestamptz not null, "job_id" uuid not null, primary key ("organization_id", "ad_account_id", "day"));`,
    )

    this.addSql(
      `create table "connection" ("organization_id" uuid not null, "id" uuid not null, "meta_user_id" varchar(255) not null, "name" varchar(255) not null, "state" varchar(255) not null, "token_key_id" smallint not null, "token_iv" bytea not null, "token_tag" bytea not null, "token_text" bytea not null, "token_expires_at" timestamptz null, "data_access_expires_at" timestamptz null, "scopes" jsonb not null, "renewal_strategy" varchar(255) not null, "connected_by" uuid not null, "connected_at" timestamptz not null, "last_used_at" timestamptz null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "connection" add constraint "connection_organization_id_meta_user_id_unique" unique ("organization_id", "meta_user_id");`,
    )

    this.addSql(
      `create table "account_access" ("organization_id" uuid not null, "id" uuid not null, "ad_account_id" uuid not null, "connection_id" uuid not null, "created_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "account_access_organization_id_connection_id_index" on "account_access" ("organization_id", "connection_id");`,
    )
    this.addSql(
      `alter table "account_access" add constraint "account_access_organization_id_ad_account_id_conn_abf7e_unique" unique ("organization_id", "ad_account_id", "connection_id");`,
    )

    this.addSql(
      `create table "creative" ("organization_id" uuid not null, "id" uuid not null, "ad_account_id" uuid not null, "creative_key" varchar(255) not null, "meta_creative_id" varchar(255) null, "name" text not null, "format" varchar(255) not null, "video_length" double precision null, "thumbnail_url" text null, "image_url" text null, "has_picture" boolean null, "width" int null, "height" int null, "ratio" varchar(255) null, "image_hash" varchar(255) null, "sha256" varchar(255) null, "headline" text null, "body" text null, "call_to_action" varchar(255) null, "raw" jsonb null, "first_delivered_on" date null, "last_delivered_on" date null, "ingested_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "creative" add constraint "creative_organization_id_ad_account_id_creative_key_unique" unique ("organization_id", "ad_account_id", "creative_key");`,
    )

    this.addSql(
      `create table "creative_config" ("organization_id" uuid not null, "id" uuid not null, "min_spend" numeric(18,2) not null, "min_conversions" int not null, "min_impressions" int not null, "window_days" int not null, "top_n" int not null, "objective" varchar(255) not null, "weights" jsonb not null, "creative_retention_days" int not null, "competitor_brands" jsonb not null default '[]', "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "creative_config" add constraint "creative_config_organization_id_unique" unique ("organization_id");`,
    )

    this.addSql(
      `create table "creative_pattern" ("organization_id" uuid not null, "id" uuid not null, "creative_id" uuid not null, "pattern_type" varchar(255) not null, "data" jsonb not null, "image_text" text null, "confidence" double precision not null, "read_by" varchar(255) not null, "extracted_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "creative_pattern" add constraint "creative_pattern_organization_id_creative_id_patt_d6446_unique" unique ("organization_id", "creative_id", "pattern_type");`,
    )

    this.addSql(
      `create table "dataset" ("organization_id" uuid not null, "id" uuid not null, "ad_account_id" uuid not null, "meta_dataset_id" varchar(255) not null, "name" varchar(255) not null, "last_fired_at" timestamptz null, "is_available" boolean not null, "updated_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "dataset" add constraint "dataset_organization_id_ad_account_id_meta_dataset_id_unique" unique ("organization_id", "ad_account_id", "meta_dataset_id");`,
    )

    this.addSql(
      `create table "insight_day" ("organization_id" uuid not null, "ad_account_id" uuid not null, "day" date not null, "meta_ad_id" varchar(255) not null, "spend" numeric(18,6) not null, "impressions" bigint not null, "clicks" bigint not null, "link_clicks" bigint not null, "video_plays_3s" bigint null, "thruplays" bigint null, "leads" numeric(18,6) null, "lead_type" varchar(255) null, "purchases" numeric(18,6) null, "purchase_type" varchar(255) null, "purchase_value" numeric(18,6) null, "installs" numeric(18,6) null, "install_type" varchar(255) null, "actions" jsonb not null, "action_values" jsonb not null, "read_at" timestamptz not null, "job_id" uuid not null, primary key ("organization_id", "ad_account_id", "day", "meta_ad_id"));`,
    )

    this.addSql(
      `create table "inspiration" ("organization_id" uuid not null, "id" uuid not null, "title" text not null, "status" varchar(255) not null, "brief" jsonb not null, "spec" jsonb null, "patterns_used" jsonb not null, "patterns_left_out" jsonb not null, "inspired_by" jsonb not null, "job_id" uuid not null, "drawn_by" varchar(255) not null, "created_by" varchar(255) null, "created_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )

    this.addSql(
      `create table "inspiration_source" ("organization_id" uuid not null, "id" uuid not null, "inspiration_id" uuid not null, "creative_id" uuid not null, "letter" varchar(1) not null, "phash" varchar(255) null, "embedding" jsonb null, "embedded_by" varchar(255) null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "inspiration_source_organization_id_creative_id_index" on "inspiration_source" ("organization_id", "creative_id");`,
    )
    this.addSql(
      `alter table "inspiration_source" add constraint "inspiration_source_organization_id_inspiration_id_letter_unique" unique ("organization_id", "inspiration_id", "letter");`,
    )
    this.addSql(
      `alter table "inspiration_source" add constraint "inspiration_source_organization_id_inspiration_id_f2588_unique" unique ("organization_id", "inspiration_id", "creative_id");`,
    )

    this.addSql(
      `create table "job" ("organization_id" uuid not null, "id" uuid not null, "name" varchar(255) not null, "status" varchar(255) not null, "progress" double precision not null, "message" jsonb not null, "steps" jsonb not null, "input" jsonb not null, "result" jsonb null, "failure" jsonb null, "lock_key" varchar(255) null, "parent_id" uuid null, "parent_step" varchar(255) null, "awaits_parts" boolean not null default false, "ad_account_id" uuid null, "subject" varchar(255) null, "requested_by" varchar(255) null, "requested_by_id" varchar(255) null, "is_cancelable" boolean not null default true, "attempts" int not null default 0, "meta_calls" int not null default 0, "created_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, primary key ("organization_id", "id"));`,
    )
    this.addSql(`create index "job_organization_id_created_at_index" on "job" ("organization_id", "created_at");`)
    this.addSql(`create index "job_organization_id_parent_id_index" on "job" ("organization_id", "parent_id");`)
    this.addSql(
      `create unique index job_live_lock_unique on job (organization_id, lock_key) where lock_key is not null and status in ('PENDING', 'PROCESSING');`,
    )

    this.addSql(
      `create table "oauth_state" ("organization_id" uuid not null, "id" uuid not null, "hash" varchar(255) not null, "session_id" varchar(255) not null, "user_id" uuid not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "oauth_state" add constraint "oauth_state_organization_id_hash_unique" unique ("organization_id", "hash");`,
    )

    this.addSql(
      `create table "picture_reading" ("organization_id" uuid not null, "id" uuid not null, "sha256" varchar(64) not null, "copy_hash" varchar(64) not null, "read_by" varchar(255) not null, "reading" jsonb not null, "read_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "picture_reading_organization_id_expires_at_index" on "picture_reading" ("organization_id", "expires_at");`,
    )
    this.addSql(
      `alter table "picture_reading" add constraint "picture_reading_organization_id_sha256_copy_hash_read_by_unique" unique ("organization_id", "sha256", "copy_hash", "read_by");`,
    )

    this.addSql(
      `create table "ranking" ("organization_id" uuid not null, "id" uuid not null, "ad_account_id" uuid not null, "cache_key" varchar(255) not null, "window_from" date not null, "window_to" date not null, "objective" varchar(255) not null, "question" jsonb not null, "answer" jsonb not null, "creative_ids" uuid[] not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `create index "ranking_organization_id_ad_account_id_window_from__d39dd_index" on "ranking" ("organization_id", "ad_account_id", "window_from", "window_to");`,
    )
    this.addSql(
      `alter table "ranking" add constraint "ranking_organization_id_cache_key_unique" unique ("organization_id", "cache_key");`,
    )

    this.addSql(
      `create table "reading_request" ("organization_id" uuid not null, "id" uuid not null, "creative_id" uuid not null, "job_id" uuid not null, "sync_job_id" uuid null, "requested_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "reading_request" add constraint "reading_request_organization_id_creative_id_unique" unique ("organization_id", "creative_id");`,
    )

    this.addSql(
      `create table "report_page" ("organization_id" uuid not null, "job_id" uuid not null, "page" int not null, "after" text null, "meta_ad_ids" text[] not null, "days" date[] not null, "read_at" timestamptz not null, primary key ("organization_id", "job_id", "page"));`,
    )

    this.addSql(
      `create table "variation" ("organization_id" uuid not null, "id" uuid not null, "inspiration_id" uuid not null, "number" int not null, "attempt" int not null, "job_id" uuid not null, "headline" text not null, "body" text not null, "call_to_action" text not null, "idea" text not null, "ratio" varchar(255) not null, "width" int not null, "height" int not null, "phash" varchar(255) not null, "embedding" jsonb not null, "score" jsonb not null, "anti_clone_score" double precision not null, "distances" jsonb not null, "violations" jsonb not null, "is_accepted" boolean not null, "drawn_by" varchar(255) not null, "created_at" timestamptz not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "variation" add constraint "variation_organization_id_inspiration_id_number_attempt_unique" unique ("organization_id", "inspiration_id", "number", "attempt");`,
    )
    this.addSql(
      `create unique index variation_accepted_unique on variation (organization_id, inspiration_id, number) where is_accepted;`,
    )

    this.addSql(
      `create table "variation_picture" ("organization_id" uuid not null, "id" uuid not null, "variation_id" uuid not null, "png" bytea not null, primary key ("organization_id", "id"));`,
    )
    this.addSql(
      `alter table "variation_picture" add constraint "variation_picture_organization_id_variation_id_unique" unique ("organization_id", "variation_id");`,
    )

    this.addSql(`alter table "ad_account" enable row level security;`)
    this.addSql(`alter table "ad_account" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ad_account" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "ad" add constraint "ad_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "ad" enable row level security;`)
    this.addSql(`alter table "ad" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ad" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "account_day" add constraint "account_day_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "account_day" enable row level security;`)
    this.addSql(`alter table "account_day" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "account_day" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "connection" add constraint "connection_state_check" check (state in ('ACTIVE', 'EXPIRED', 'INVALID_SCOPES', 'REVOKED'));`,
    )
    this.addSql(
      `alter table "connection" add constraint "connection_token_check" check (octet_length(token_iv) = 12 and octet_length(token_tag) = 16);`,
    )
    this.addSql(`alter table "connection" enable row level security;`)
    this.addSql(`alter table "connection" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "connection" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "account_access" add constraint "account_access_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "account_access" add constraint "account_access_organization_id_connection_id_foreign" foreign key ("organization_id", "connection_id") references "connection" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "account_access" enable row level security;`)
    this.addSql(`alter table "account_access" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "account_access" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "creative" add constraint "creative_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "creative" add constraint "creative_format_check" check (format in ('IMAGE', 'VIDEO', 'CAROUSEL', 'DYNAMIC', 'UNKNOWN'));`,
    )
    this.addSql(`alter table "creative" enable row level security;`)
    this.addSql(`alter table "creative" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "creative" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "creative_config" enable row level security;`)
    this.addSql(`alter table "creative_config" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "creative_config" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "creative_pattern" add constraint "creative_pattern_organization_id_creative_id_foreign" foreign key ("organization_id", "creative_id") references "creative" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "creative_pattern" add constraint "creative_pattern_type_check" check (pattern_type in ('visual', 'message', 'approach'));`,
    )
    this.addSql(
      `alter table "creative_pattern" add constraint "creative_pattern_confidence_check" check (confidence between 0 and 1);`,
    )
    this.addSql(`alter table "creative_pattern" enable row level security;`)
    this.addSql(`alter table "creative_pattern" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "creative_pattern" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "dataset" add constraint "dataset_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "dataset" enable row level security;`)
    this.addSql(`alter table "dataset" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "dataset" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "insight_day" add constraint "insight_day_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "insight_day" enable row level security;`)
    this.addSql(`alter table "insight_day" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "insight_day" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "inspiration" add constraint "inspiration_status_check" check (status in ('DRAWING', 'READY', 'FAILED'));`,
    )
    this.addSql(`alter table "inspiration" enable row level security;`)
    this.addSql(`alter table "inspiration" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "inspiration" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "inspiration_source" add constraint "inspiration_source_organization_id_inspiration_id_foreign" foreign key ("organization_id", "inspiration_id") references "inspiration" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "inspiration_source" add constraint "inspiration_source_organization_id_creative_id_foreign" foreign key ("organization_id", "creative_id") references "creative" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "inspiration_source" enable row level security;`)
    this.addSql(`alter table "inspiration_source" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "inspiration_source" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "job" add constraint "job_status_check" check (status in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELED'));`,
    )
    this.addSql(`alter table "job" add constraint "job_progress_check" check (progress between 0 and 1);`)
    this.addSql(`alter table "job" enable row level security;`)
    this.addSql(`alter table "job" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "job" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "oauth_state" enable row level security;`)
    this.addSql(`alter table "oauth_state" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "oauth_state" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(`alter table "picture_reading" enable row level security;`)
    this.addSql(`alter table "picture_reading" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "picture_reading" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "ranking" add constraint "ranking_organization_id_ad_account_id_foreign" foreign key ("organization_id", "ad_account_id") references "ad_account" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "ranking" enable row level security;`)
    this.addSql(`alter table "ranking" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "ranking" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "reading_request" add constraint "reading_request_organization_id_creative_id_foreign" foreign key ("organization_id", "creative_id") references "creative" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "reading_request" enable row level security;`)
    this.addSql(`alter table "reading_request" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "reading_request" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "report_page" add constraint "report_page_organization_id_job_id_foreign" foreign key ("organization_id", "job_id") references "job" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "report_page" enable row level security;`)
    this.addSql(`alter table "report_page" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "report_page" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "variation" add constraint "variation_organization_id_inspiration_id_foreign" foreign key ("organization_id", "inspiration_id") references "inspiration" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "variation" add constraint "variation_number_check" check (number >= 1 and attempt >= 1);`)
    this.addSql(
      `alter table "variation" add constraint "variation_anti_clone_score_check" check (anti_clone_score between 0 and 1);`,
    )
    this.addSql(`alter table "variation" enable row level security;`)
    this.addSql(`alter table "variation" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "variation" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )

    this.addSql(
      `alter table "variation_picture" add constraint "variation_picture_organization_id_variation_id_foreign" foreign key ("organization_id", "variation_id") references "variation" ("organization_id", "id") on update cascade on delete cascade;`,
    )
    this.addSql(`alter table "variation_picture" enable row level security;`)
    this.addSql(`alter table "variation_picture" force row level security;`)
    this.addSql(
      `create policy "own_organization" on "variation_picture" using (organization_id = (select current_setting('app.organization_id')::uuid)) with check (organization_id = (select current_setting('app.organization_id')::uuid));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "ad" drop constraint "ad_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "account_day" drop constraint "account_day_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "account_access" drop constraint "account_access_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "creative" drop constraint "creative_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "dataset" drop constraint "dataset_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "insight_day" drop constraint "insight_day_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "ranking" drop constraint "ranking_organization_id_ad_account_id_foreign";`)
    this.addSql(`alter table "account_access" drop constraint "account_access_organization_id_connection_id_foreign";`)
    this.addSql(
      `alter table "creative_pattern" drop constraint "creative_pattern_organization_id_creative_id_foreign";`,
    )
    this.addSql(
      `alter table "inspiration_source" drop constraint "inspiration_source_organization_id_creative_id_foreign";`,
    )
    this.addSql(`alter table "reading_request" drop constraint "reading_request_organization_id_creative_id_foreign";`)
    this.addSql(
      `alter table "inspiration_source" drop constraint "inspiration_source_organization_id_inspiration_id_foreign";`,
    )
    this.addSql(`alter table "variation" drop constraint "variation_organization_id_inspiration_id_foreign";`)
    this.addSql(`alter table "report_page" drop constraint "report_page_organization_id_job_id_foreign";`)
    this.addSql(
      `alter table "variation_picture" drop constraint "variation_picture_organization_id_variation_id_foreign";`,
    )

    this.addSql(`drop table if exists "ad_account" cascade;`)
    this.addSql(`drop table if exists "ad" cascade;`)
    this.addSql(`drop table if exists "account_day" cascade;`)
    this.addSql(`drop table if exists "connection" cascade;`)
    this.addSql(`drop table if exists "account_access" cascade;`)
    this.addSql(`drop table if exists "creative" cascade;`)
    this.addSql(`drop table if exists "creative_config" cascade;`)
    this.addSql(`drop table if exists "creative_pattern" cascade;`)
    this.addSql(`drop table if exists "dataset" cascade;`)
    this.addSql(`drop table if exists "insight_day" cascade;`)
    this.addSql(`drop table if exists "inspiration" cascade;`)
    this.addSql(`drop table if exists "inspiration_source" cascade;`)
    this.addSql(`drop table if exists "job" cascade;`)
    this.addSql(`drop table if exists "oauth_state" cascade;`)
    this.addSql(`drop table if exists "picture_reading" cascade;`)
    this.addSql(`drop table if exists "ranking" cascade;`)
    this.addSql(`drop table if exists "reading_request" cascade;`)
    this.addSql(`drop table if exists "report_page" cascade;`)
    this.addSql(`drop table if exists "variation" cascade;`)
    this.addSql(`drop table if exists "variation_picture" cascade;`)
  }
}

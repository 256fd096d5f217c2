import { Migration } from '@mikro-orm/migrations'

export class Migration20261122205456_tickets_by_last_message extends Migration {
  override name = 'Migration20261122205456_tickets_by_last_message'

  override up(): void | Promise<void> {
    this.addSql(`drop index "ticket_organization_id_last_message_at_id_index";`)
    this.addSql(
      `create index ticket_by_last_message on ticket (organization_id, last_message_at, id) include (contact_id, opened_at);`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "ticket_by_last_message";`)
    this.addSql(
      `create index "ticket_organization_id_last_message_at_id_index" on "ticket" ("organization_id", "last_message_at", "id");`,
    )
  }
}

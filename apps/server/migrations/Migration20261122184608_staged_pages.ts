import { Migration } from '@mikro-orm/migrations'

export class Migration20261122184608_staged_pages extends Migration {
  override name = 'Migration20261122184608_staged_pages'

  override up(): void | Promise<void> {
    // Pages of readings under way have no rows beside them: those readings begin again.
    this.addSql(`delete from "report_page";`)
    this.addSql(`alter table "report_page" add "facts" bytea not null;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "report_page" drop column "facts";`)
  }
}

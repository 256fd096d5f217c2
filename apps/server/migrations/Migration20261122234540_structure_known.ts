import { Migration } from '@mikro-orm/migrations'

export class Migration20261122234540_structure_known extends Migration {
  override name = 'Migration20261122234540_structure_known'

  override up(): void | Promise<void> {
    this.addSql(`alter table "read_schedule" add "structure_at" timestamptz null;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "read_schedule" drop column "structure_at";`)
  }
}

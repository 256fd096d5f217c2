import type { PgBoss } from 'pg-boss'

/** Starts pg-boss, and leaves no connection open when it refuses: it closes its pool only when it is stopped. */
export async function startBoss(boss: PgBoss): Promise<void> {
  try {
    await boss.start()
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
}

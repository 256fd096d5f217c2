import type { PgBoss } from 'pg-boss'
import type { Schedule, WorkerJob } from './start-worker.ts'

/**
 * Writes the schedules of this release and removes those it no longer has, for the jobs this worker runs. An occurrence
 * that nobody was up for is made up for once, however many were missed, so a job does everything due and not "this
 * tick's" part.
 */
export async function keepSchedules(
  boss: PgBoss,
  jobs: readonly WorkerJob[],
  schedules: readonly Schedule[],
): Promise<void> {
  for (const { job, cron, timeZone, key = '', payload = {} } of schedules) {
    const singleton = job.singleton === 'exclusive' ? { singletonKey: key || job.name } : {}
    await boss.schedule(job.name, cron, job.payload.parse(payload) as object, {
      tz: timeZone,
      key,
      missed: 'once',
      ...singleton,
    })
  }
  const kept = new Set(schedules.map(({ job, key = '' }) => `${job.name} ${key}`))
  const ours = new Set(jobs.map(({ definition }) => definition.name))
  for (const { name, key } of await boss.getSchedules()) {
    if (ours.has(name) && !kept.has(`${name} ${key}`)) await boss.unschedule(name, key)
  }
}

import { startWorker, type Worker } from '@mci/queue'
import type { Feature } from '../work/feature.ts'
import { openerOf } from './open-work.ts'
import type { World } from './open-world.ts'

/** Takes the jobs of all features from the queue. */
export function startJobs(world: World, features: readonly Feature[], databaseUrl: string): Promise<Worker> {
  const open = openerOf(world)
  return startWorker({
    databaseUrl,
    monitorSeconds: 5,
    schedules: features.flatMap((feature) => feature.schedules?.(world.means.settings) ?? []),
    jobs: features
      .flatMap((feature) => feature.jobs ?? [])
      .map(({ definition, run, onDead }) => ({
        definition,
        run: (each) => run(open, each),
        ...(onDead ? { onDead: (each: never, error: Error) => onDead(open, each, error) } : {}),
      })),
    onError: (error, context) => world.log.warn({ err: error, metadata: context }, 'the queue reports'),
  })
}

import { type Schedule, startWorker, type Worker } from '@mci/queue'
import type { Feature } from '../work/feature.ts'
import { openerOf } from './open-work.ts'
import type { World } from './open-world.ts'

/** What the clock adds by the settings of this installation. */
export const schedulesOf = ({ means }: World, features: readonly Feature[]): Schedule[] =>
  features.flatMap((feature) => feature.schedules?.(means.settings) ?? [])

/** Takes the jobs of all features from the queue. Without `schedules` the clock is left as it is: nothing is added by it here. */
export function startJobs(
  world: World,
  features: readonly Feature[],
  databaseUrl: string,
  schedules?: readonly Schedule[],
): Promise<Worker> {
  const open = openerOf(world)
  return startWorker({
    databaseUrl,
    monitorSeconds: 5,
    ...(schedules ? { schedules } : {}),
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

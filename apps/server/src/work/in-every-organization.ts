import type { FeatureJob } from './feature.ts'
import type { Work } from './work.ts'

/**
 * A job of no organisation that goes through all of them. What one has wrong is none of the others' business.
 * @param failed what the log says of an organisation where `run` threw
 */
export const inEveryOrganization = (
  definition: FeatureJob['definition'],
  failed: string,
  run: (work: Work) => Promise<void>,
): FeatureJob => ({
  definition,
  async run(open) {
    for (const organizationId of await open.organizations()) {
      const work = open.asSystem(organizationId, { job: definition.name })
      try {
        await run(work)
      } catch (error) {
        work.log.error({ err: error, action: definition.name }, failed)
      }
    }
  },
})

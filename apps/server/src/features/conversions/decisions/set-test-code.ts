import { InvalidInput, NotFound } from '../../../schema/problem.graphql.ts'
import { nameOf } from '../../../work/actor.ts'
import type { Work } from '../../../work/work.ts'
import type { SetTestEventCodeInput } from '../health/dataset-health.graphql.ts'
import { type DatasetHealth, readHealth } from '../health/dataset-health.ts'
import { TestEventCode } from '../test-event-code.entity.ts'

const wellFormed = /^[A-Za-z0-9_-]{1,64}$/

/** From now on new events of a dataset are test events under this code, or live ones. What happened before stays what it is. */
export function setTestCode(
  work: Work,
  { metaDatasetId, testEventCode }: SetTestEventCodeInput,
): Promise<DatasetHealth | NotFound | InvalidInput> {
  const { em, actor, clock, say } = work
  const code = testEventCode?.trim() || null
  return em.transactional(async (tx) => {
    const known = (await readHealth(tx, work)).find((each) => each.metaDatasetId === metaDatasetId)
    if (!known) return NotFound.of('Dataset', metaDatasetId, say({ key: 'conversions.dataset.notFound' }))
    if (code !== null && !wellFormed.test(code))
      return InvalidInput.of('testEventCode', say({ key: 'conversions.testCode' }))
    const { organizationId } = actor
    if (code === null) await tx.nativeDelete(TestEventCode, { metaDatasetId })
    else await tx.upsert(TestEventCode, { organizationId, metaDatasetId, code, setBy: nameOf(actor), setAt: clock() })
    return { ...known, testEventCode: code }
  })
}

import { InvalidInput } from '../../schema/problem.graphql.ts'
import type { ApiKeyScope } from '../../work/actor.ts'
import type { Work } from '../../work/work.ts'
import { apiKeysOf } from './api-keys.store.ts'
import type { Directory } from './directory.ts'
import { ApiKeyCreated } from './identity-results.graphql.ts'

const secondsPerDay = 60 * 60 * 24

/** Makes a key for the organisation. Its secret is in this answer and nowhere else: the table keeps a hash. */
export async function createApiKey(
  { auth, pool }: Directory,
  { actor, say }: Work,
  input: { name: string; scope: ApiKeyScope; expiresInDays?: number },
): Promise<ApiKeyCreated | InvalidInput> {
  if (actor.kind !== 'person') throw new Error('Only a person makes keys')
  const name = input.name.trim()
  if (!name || name.length > 60)
    return InvalidInput.of('name', say({ key: 'identity.nameLength', params: { most: 60 } }))
  const made = await auth.api.createApiKey({
    body: {
      name,
      organizationId: actor.organizationId,
      userId: actor.userId,
      expiresIn: input.expiresInDays ? input.expiresInDays * secondsPerDay : null,
      metadata: { scope: input.scope },
    },
  })
  const row = (await apiKeysOf(pool, actor.organizationId)).find(({ id }) => id === made.id)
  return Object.assign(new ApiKeyCreated(), { apiKey: row, secret: made.key })
}

import type { Feature } from '../../work/feature.ts'
import { ClientSchema } from './client.entity.ts'
import { ClientsResolver } from './clients.resolver.ts'
import { clientsTexts } from './clients.texts.ts'

export { Client } from './client.entity.ts'
export { ClientType } from './clients.graphql.ts'
export { clientOf, holdClient } from './clients.store.ts'

export const clients: Feature = {
  name: 'clients',
  entities: [ClientSchema],
  resolvers: [ClientsResolver],
  texts: clientsTexts,
}

import type { Feature } from '../../work/feature.ts'
import { ConnectionSchema } from './connection.entity.ts'
import { ConnectionsResolver } from './connections.resolver.ts'
import { connectionRoutes } from './connections.routes.ts'
import { connectionsTexts } from './connections.texts.ts'
import { OauthStateSchema } from './oauth-state.entity.ts'

export { Connection } from './connection.entity.ts'
export { connectionStatus, isUsable } from './connection-status.ts'
export { type AccountsListed, accountsListed } from './connections.facts.ts'
export { ConnectionExpired, ConnectionType, MetaUnavailable, MissingPermission } from './connections.graphql.ts'
export { openLaneBook } from './lane-book.ts'
export { expired, metaRefusal } from './meta-refusal.ts'
export { withFallback } from './with-fallback.ts'
export { type WithMetaOptions, withMeta } from './with-meta.ts'

export const connections: Feature = {
  name: 'connections',
  entities: [ConnectionSchema, OauthStateSchema],
  resolvers: [ConnectionsResolver],
  texts: connectionsTexts,
  routes: connectionRoutes,
}

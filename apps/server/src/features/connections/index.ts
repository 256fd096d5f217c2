import type { Feature } from '../../work/feature.ts'
import { ConnectionSchema } from './connection.entity.ts'
import { ConnectionsResolver } from './connections.resolver.ts'
import { connectionRoutes } from './connections.routes.ts'
import { connectionsTexts } from './connections.texts.ts'
import { NoticeConnectionResolver } from './notice-connection.resolver.ts'
import { OauthStateSchema } from './oauth-state.entity.ts'
import { tokenRefresh, tokenRefreshJob } from './renewal/token-refresh-job.ts'

export { Connection } from './connection.entity.ts'
export { connectionStatus, isUsable } from './connection-status.ts'
export {
  type AccountsListed,
  accountsListed,
  type ConnectionEnded,
  connectionEnded,
  subjectOf,
} from './connections.facts.ts'
export { ConnectionExpired, ConnectionType, MetaUnavailable, MissingPermission } from './connections.graphql.ts'
export { endOverdue } from './end-connection.ts'
export { openLaneBook } from './lane-book.ts'
export { expired, metaRefusal } from './meta-refusal.ts'
export { withFallback } from './with-fallback.ts'
export { type WithMetaOptions, withMeta } from './with-meta.ts'

export const connections: Feature = {
  name: 'connections',
  entities: [ConnectionSchema, OauthStateSchema],
  resolvers: [ConnectionsResolver, NoticeConnectionResolver],
  jobs: [tokenRefreshJob],
  // Whether tokens are renewed or not: the same job looks at them, says which end soon and gives up what waited too long.
  schedules: ({ reading }) => [{ job: tokenRefresh, cron: reading.renewalCron, timeZone: 'UTC' }],
  texts: connectionsTexts,
  routes: connectionRoutes,
}

export type { Nudge } from './follower.ts'
export { tell, tellSql } from './news.ts'
export { type Live, openLive } from './open-live.ts'
export { defineTopic, type Topic } from './topic.ts'

import type { Feature } from '../../work/feature.ts'
import { NoticeSchema } from './notice.entity.ts'
import { NoticesResolver } from './notices.resolver.ts'
import { noticesTexts } from './notices.texts.ts'

export { followNotices } from './follow-notices.ts'
export { Notice, type NoticeSeverity } from './notice.entity.ts'
export { NoticeType } from './notices.graphql.ts'
export { raiseNotice } from './raise-notice.ts'
export { resolveNotice } from './resolve-notice.ts'

export const notices: Feature = {
  name: 'notices',
  entities: [NoticeSchema],
  resolvers: [NoticesResolver],
  texts: noticesTexts,
}

import type { Feature } from '../../work/feature.ts'
import { NoticeSchema } from './notice.entity.ts'

export { Notice, type NoticeKind, type NoticeSeverity } from './notice.entity.ts'

export const notices: Feature = { name: 'notices', entities: [NoticeSchema] }

import { defineTopic, tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'

/** "This notice is new, or other than it was": told under the organisation. */
export const noticeChanged = defineTopic('notice.changed')

/** Tells of the change when the transaction of `em` commits. Only ids travel. */
export const tellNoticeChanged = (em: EntityManager, organizationId: string, noticeId: string): Promise<void> =>
  tell(transactionOf(em), noticeChanged, organizationId, { noticeId })

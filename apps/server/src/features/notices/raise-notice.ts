import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import type { Saying } from '../../work/texts.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { NoticeKind, NoticeSeverity } from './notice.entity.ts'
import { tellNoticeChanged } from './notice.facts.ts'

/** What a feature wants people to be told. */
export interface Raising {
  readonly kind: NoticeKind
  /** What it is about, as one text: `connection:<id>`. The same kind about the same subject is one notice while it is open. */
  readonly subject: string
  readonly severity: NoticeSeverity
  readonly saying: Saying
  readonly connectionId?: string
  readonly adAccountId?: string
  /** A day of the ad account, `YYYY-MM-DD`. */
  readonly day?: string
}

const risingSeverity: readonly NoticeSeverity[] = ['INFO', 'WARNING', 'CRITICAL']

const isWorse = 'array_position($11::text[], excluded.severity::text) > array_position($11::text[], n.severity::text)'

// One statement, so that two processes that find the same thing out at once still make one notice. What got worse asks for
// attention again, although somebody had put it aside.
const raise = `
  insert into notice as n (organization_id, id, kind, subject, severity, saying, connection_id, ad_account_id, day, created_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9::date, $10)
  on conflict (organization_id, kind, subject) where resolved_at is null do update
  set severity = excluded.severity, saying = excluded.saying,
      dismissed_at = case when ${isWorse} then null else n.dismissed_at end,
      dismissed_by = case when ${isWorse} then null else n.dismissed_by end
  where (n.severity, n.saying) is distinct from (excluded.severity, excluded.saying)
  returning id`

/**
 * Tells people something until `resolveNotice`, in the transaction of `em`. The same kind about the same subject is changed, never
 * doubled, and told again only when its severity or its words changed.
 */
export async function raiseNotice(
  em: EntityManager,
  { actor: { organizationId }, clock }: Pick<Work, 'actor' | 'clock'>,
  { kind, subject, severity, saying, connectionId, adAccountId, day }: Raising,
): Promise<void> {
  const { rows } = await transactionOf(em).executeSql(raise, [
    organizationId,
    newId(),
    kind,
    subject,
    severity,
    JSON.stringify(saying),
    connectionId ?? null,
    adAccountId ?? null,
    day ?? null,
    clock(),
    risingSeverity,
  ])
  for (const { id } of rows as { id: string }[]) await tellNoticeChanged(em, organizationId, id)
}

import { metaDateTime } from '../../clock/calendar.ts'
import type { Dataset } from '../../world/objects.ts'
import type { NodeKind } from '../node-kind.ts'

export const datasetNode: NodeKind<Dataset> = {
  name: 'AdsPixel',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    creation_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    // Absent for a dataset that never fired.
    last_fired_time: ({ account, quietDays }, { sandbox }) =>
      quietDays === null
        ? undefined
        : metaDateTime(sandbox.clock.now() - (quietDays * 24 + 1) * 3_600_000, account.zone),
    is_created_by_business: ({ account }) => account.business !== null,
    is_unavailable: () => false,
    data_use_setting: () => 'ADVERTISING_AND_ANALYTICS',
    enable_automatic_matching: () => true,
    automatic_matching_fields: () => ['em', 'ph'],
    first_party_cookie_status: () => 'FIRST_PARTY_COOKIE_ENABLED',
    owner_business: ({ account }) => (account.business ? { ...account.business } : undefined),
    owner_ad_account: ({ account }) => ({ id: account.id, account_id: account.number }),
  },
  empty: ['code', 'can_proxy', 'config', 'creator', 'match_rate_approx', 'event_stats'],
}

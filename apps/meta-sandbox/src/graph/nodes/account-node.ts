import { metaDateTime, offsetHours } from '../../clock/calendar.ts'
import type { Account } from '../../world/objects.ts'
import { forbidden } from '../graph-error.ts'
import type { NodeKind } from '../node-kind.ts'
import type { Reading } from '../reading.ts'

/** An account always names these when nothing was asked for. */
const defaults = ['account_id', 'id']

/** Fields that need a permission fail the whole read, not only themselves. */
const needsBusiness =
  (read: (account: Account) => unknown) =>
  (account: Account, { session }: Reading) => {
    if (!session.scopes.has('business_management'))
      throw forbidden('Requires business_management permission to manage the object')
    return read(account)
  }

/** 1 for a breach of the rules, 3 for a payment that is owed. */
const disableReason = (status: number) => (status === 2 ? 1 : status === 3 ? 3 : 0)

const spentCents = (account: Account) => account.ads.reduce((sum, ad) => sum + ad.dailySpendCents * 61, 0)

export const accountNode: NodeKind<Account> = {
  name: 'AdAccount',
  defaults,
  fields: {
    id: ({ id }) => id,
    account_id: ({ number }) => number,
    name: ({ name }) => name,
    currency: ({ currency }) => currency,
    timezone_name: ({ zone }) => zone,
    timezone_offset_hours_utc: ({ zone }, { sandbox }) => offsetHours(sandbox.clock.now(), zone),
    account_status: (account, { sandbox }) => sandbox.moment().accountStatus(account),
    disable_reason: (account, { sandbox }) => disableReason(sandbox.moment().accountStatus(account)),
    age: ({ createdAt }, { sandbox }) => Math.floor((sandbox.clock.now() - createdAt) / 86_400_000),
    created_time: ({ createdAt, zone }) => metaDateTime(createdAt, zone),
    amount_spent: (account) => String(spentCents(account)),
    balance: (account, { sandbox }) => (sandbox.moment().accountStatus(account) === 3 ? '48790' : '8900'),
    spend_cap: () => '0',
    min_daily_budget: ({ currency }) => (currency === 'BRL' ? 549 : 100),
    is_personal: ({ business }) => (business ? 0 : 1),
    // Absent for personal accounts, and for apps that may not see businesses.
    business: ({ business }, { session }) =>
      business && session.scopes.has('business_management') ? { ...business } : undefined,
    business_name: ({ business }) => business?.name,
    owner: needsBusiness(({ business }) => business?.id),
    funding_source_details: () => {
      throw forbidden('User does not have MANAGE task on the ad account')
    },
    user_tasks: () => ['ADVERTISE', 'ANALYZE'],
  },
  empty: [
    'end_advertiser',
    'end_advertiser_name',
    'funding_source',
    'io_number',
    'is_prepay_account',
    'media_agency',
    'partner',
    'tax_id',
    'timezone_id',
    'capabilities',
    'fb_entity',
  ],
}

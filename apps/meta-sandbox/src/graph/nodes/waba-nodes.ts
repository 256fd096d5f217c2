import { metaDateTime } from '../../clock/calendar.ts'
import { lastEventAt } from '../../events/event-ledger.ts'
import { imageHash } from '../../world/identifiers.ts'
import type { Waba } from '../../world/objects.ts'
import type { NodeKind } from '../node-kind.ts'
import { linkTo, linkToList } from '../write-node.ts'

export const wabaNode: NodeKind<Waba> = {
  name: 'WhatsAppBusinessAccount',
  defaults: ['id', 'name', 'timezone_id', 'message_template_namespace'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    // Meta's own numbers of São Paulo and Los Angeles.
    timezone_id: ({ brand }) => (brand.language === 'pt' ? '25' : '1'),
    message_template_namespace: ({ id }) => imageHash('namespace', id),
    currency: ({ accounts }) => accounts[0]?.currency,
    country: ({ brand }) => (brand.language === 'pt' ? 'BR' : 'US'),
    account_review_status: () => 'APPROVED',
    business_verification_status: () => 'verified',
    ownership_type: () => 'SELF',
    status: () => 'ACTIVE',
    creation_time: ({ createdAt }) => Math.floor(createdAt / 1000),
    owner_business_info: ({ business }) => ({ ...business }),
    owner_business: ({ business }) => ({ ...business }),
    phone_numbers: (waba) => linkToList(phoneNode, [waba], { path: `/v25.0/${waba.id}/phone_numbers` }),
  },
  empty: ['analytics', 'health_status', 'on_behalf_of_business_info', 'primary_funding_id', 'purchase_order_number'],
}

/** `+55 11 3001-2345`: how people read the number. Webhooks write its digits alone. */
const readable = ({ digits }: Waba) => digits.replace(/^(\d\d)(\d\d)(\d{4})(\d{4})$/, '+$1 $2 $3-$4')

/** The number of a WhatsApp account; it has but one. */
export const phoneNode: NodeKind<Waba> = {
  name: 'WhatsAppBusinessPhoneNumber',
  defaults: [
    'verified_name',
    'code_verification_status',
    'display_phone_number',
    'quality_rating',
    'platform_type',
    'throughput',
    'last_onboarded_time',
    'id',
  ],
  fields: {
    id: ({ phoneId }) => phoneId,
    display_phone_number: readable,
    verified_name: ({ name }) => name,
    quality_rating: () => 'GREEN',
    code_verification_status: () => 'VERIFIED',
    platform_type: () => 'CLOUD_API',
    throughput: () => ({ level: 'STANDARD' }),
    last_onboarded_time: ({ createdAt }) => metaDateTime(createdAt, 'UTC'),
    account_mode: () => 'LIVE',
    messaging_limit_tier: () => 'TIER_1K',
    name_status: () => 'APPROVED',
    status: () => 'CONNECTED',
    is_official_business_account: () => false,
    whatsapp_business_account: (waba) => linkTo(wabaNode, waba),
    webhook_configuration: ({ id }, { sandbox }) => {
      const { webhookUrl, subscribedWabas } = sandbox.state.now
      return webhookUrl && subscribedWabas.includes(id) ? { application: webhookUrl } : undefined
    },
  },
  empty: ['certificate', 'health_status', 'is_pin_enabled', 'new_name_status', 'quality_score', 'search_visibility'],
}

/** The dataset of conversations. At Meta it is a pixel like the others; this one belongs to no ad account. */
export const chatDatasetNode: NodeKind<Waba> = {
  name: 'AdsPixel',
  defaults: ['id'],
  fields: {
    id: ({ datasetId }) => datasetId,
    name: ({ name }) => `${name} – WhatsApp`,
    creation_time: ({ createdAt }) => metaDateTime(createdAt, 'UTC'),
    // Absent for a dataset that never fired.
    last_fired_time: ({ datasetId }, { sandbox }) => {
      const at = lastEventAt(sandbox.events, datasetId)
      return at === undefined ? undefined : metaDateTime(at, 'UTC')
    },
    is_created_by_business: () => true,
    is_unavailable: () => false,
    data_use_setting: () => 'ADVERTISING_AND_ANALYTICS',
    owner_business: ({ business }) => ({ ...business }),
  },
  empty: ['automatic_matching_fields', 'code', 'creator', 'enable_automatic_matching', 'owner_ad_account'],
}

/**
 * The version every call names. Marketing API versions die about a year after release, and a call that names none is
 * answered by whichever version the app dashboard says, so it is never left out.
 */
export const currentApiVersion = 'v25.0'

/** What the product cannot do without: reading ads, and seeing the businesses that own the accounts. */
export const requiredScopes = ['ads_read', 'business_management'] as const

/**
 * Asked for too, and not missed where they are not given: to write ads, to be delivered what WhatsApp customers write, and to tell of
 * what came of it.
 */
export const optionalScopes = [
  'ads_management',
  'whatsapp_business_management',
  'whatsapp_business_manage_events',
] as const

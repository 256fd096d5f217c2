/**
 * The version every call names. Marketing API versions die about a year after release, and a call that names none is
 * answered by whichever version the app dashboard says, so it is never left out.
 */
export const currentApiVersion = 'v25.0'

/** What the product cannot do without: reading ads, and seeing the businesses that own the accounts. */
export const requiredScopes = ['ads_read', 'business_management'] as const

/** Asked for only when something is to be written. */
export const optionalScopes = ['ads_management'] as const

import { MetaError } from '@mci/meta-api'
import type { Work } from '../../../work/work.ts'
import { fallbackAccount } from '../../ad-accounts/index.ts'

/**
 * Makes the account that the environment of a development machine names one that can be read; nothing to do anywhere else.
 * @returns false when Meta does not tell of it; the log says so
 */
export async function knowFallback(work: Work): Promise<boolean> {
  try {
    await fallbackAccount(work)
    return true
  } catch (error) {
    if (!(error instanceof MetaError)) throw error
    work.log.warn({ err: error, action: 'meta_fallback' }, 'Meta does not tell of META_AD_ACCOUNT_ID')
    return false
  }
}

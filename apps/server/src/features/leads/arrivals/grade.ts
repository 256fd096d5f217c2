import type { Referral } from '../../whatsapp/index.ts'
import type { Evidence } from '../touch.entity.ts'

/** A referral names an ad unless it says that it names a post. Newer kinds are asked for as ads, and said not to be found if they are none. */
const namesAd = ({ sourceId, sourceType }: Referral): boolean =>
  Boolean(sourceId) && sourceType?.trim().toLowerCase() !== 'post'

/** How surely an arrival is known to come from an ad. */
export function gradeOf(referral: Referral): Evidence {
  const hasClick = Boolean(referral.ctwaClid)
  if (namesAd(referral)) return hasClick ? 'EXACT_AD' : 'SOURCE_ID'
  return hasClick ? 'CTWA_ONLY' : 'UNKNOWN'
}

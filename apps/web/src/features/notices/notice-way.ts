import type { NoticeLine_NoticeFragment } from '../../gql/graphql.ts'

/** Where what a notice says is mended, and the name of its way in the catalogue. */
export type NoticeWay = {
  to: string
  words: 'reconnect' | 'renew' | 'seeJobs' | 'seeDay' | 'seeConversions' | 'chooseDataset' | 'seeDeliveries'
}

/** Null for what only who runs the server can mend. */
export function wayOf(notice: NoticeLine_NoticeFragment): NoticeWay | null {
  if (notice.kind === 'TOKEN_ENDED') return { to: '/accounts', words: 'reconnect' }
  if (notice.kind === 'TOKEN_EXPIRING') return { to: '/accounts', words: 'renew' }
  if (notice.kind === 'READING_STOPPED') return { to: '/jobs?state=failed', words: 'seeJobs' }
  if (notice.kind === 'DATASET_SILENT') return { to: '/conversions', words: 'seeConversions' }
  if (notice.kind === 'DATASET_MISSING')
    return notice.adAccount
      ? { to: '/accounts', words: 'chooseDataset' }
      : { to: '/conversions?state=waiting', words: 'seeConversions' }
  if (notice.kind === 'CONVERSION_FAILED') return { to: '/conversions?state=failed', words: 'seeConversions' }
  if (notice.kind === 'CONVERSION_EXPIRING') return { to: '/conversions?state=waiting', words: 'seeConversions' }
  if (notice.kind === 'CONVERSION_UNKNOWN') return { to: '/conversions?state=unknown', words: 'seeConversions' }
  if (notice.kind === 'CONVERSION_EXPIRED') return { to: '/conversions?state=expired', words: 'seeConversions' }
  if (notice.kind === 'WHATSAPP_SILENT') return { to: '/whatsapp', words: 'seeDeliveries' }
  if (notice.kind !== 'DAY_DRIFTED') return null
  const { day, adAccount } = notice
  const place = new URLSearchParams()
  if (day) for (const end of ['from', 'to']) place.set(end, day)
  if (adAccount) place.set('account', adAccount.id)
  return { to: place.size ? `/reconciliation?${place}` : '/reconciliation', words: 'seeDay' }
}

import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Count } from '../../ui/badge.tsx'
import { Popover } from '../../ui/popover.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { NoticeRow } from './notice-row.tsx'
import { useOpenNotices } from './use-open-notices.ts'

type NoticesPopoverProps = {
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  mayDismiss: boolean
}

/** The open notices, the newest first. */
export default function NoticesPopover({ mayDismiss, ...popover }: NoticesPopoverProps) {
  const { t } = useTranslation('notices')
  const { notices, openCount, error, refetch, isWaiting } = useOpenNotices()
  return (
    <Popover {...popover} label={t('title')} align="end" className="w-106! p-0!">
      <div className="flex h-11 items-center gap-2.5 border-b border-line px-4">
        <h2 className="text-heading">{t('title')}</h2>
        {openCount ? <Count>{openCount}</Count> : null}
      </div>
      <div className="max-h-[min(60vh,30rem)] overflow-y-auto">
        {error && isWaiting ? <QueryFailed error={error} onRetry={refetch} /> : null}
        {isWaiting && !error ? (
          <Waiting>
            <SkeletonRows rows={3} className="h-15" />
          </Waiting>
        ) : null}
        {notices.length ? (
          <ul>
            {notices.map((notice) => (
              <NoticeRow
                key={notice.id}
                notice={notice}
                mayDismiss={mayDismiss}
                onLeave={() => popover.onOpenChange(false)}
              />
            ))}
          </ul>
        ) : null}
        {!isWaiting && notices.length === 0 ? <p className="px-4 py-5 text-soft">{t('none')}</p> : null}
      </div>
    </Popover>
  )
}

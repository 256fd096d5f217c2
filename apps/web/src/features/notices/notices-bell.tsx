import { useQuery } from '@apollo/client/react'
import { Bell } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import { useMissedNews, useNews } from '../../ui/news.ts'
import { noticeNews } from './notice-news.ts'
import { OpenNotices } from './open-notices.ts'

const load = () => import('./notices-popover.tsx')
const NoticesPopover = lazy(load)

/** How many notices are open, in the top bar; the list at a press. */
export function NoticesBell({ mayDismiss }: { mayDismiss: boolean }) {
  const { t } = useTranslation('notices')
  const { data, refetch } = useQuery(OpenNotices)
  useNews(noticeNews, () => refetch())
  useMissedNews(() => refetch())
  const count = data?.notices.openCount ?? 0
  return (
    <LazyMenu
      menu={NoticesPopover}
      given={{ mayDismiss }}
      load={load}
      aria-haspopup="dialog"
      aria-label={count ? t('bell', { count }) : t('bellNone')}
      className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-surface-hover hover:text-text data-[state=open]:bg-surface-hover max-md:size-10"
    >
      <Bell aria-hidden className="size-4 stroke-[1.75] max-md:size-5" />
      {count ? (
        <span
          aria-hidden
          className="figures absolute top-0 right-0 inline-flex h-3.5 min-w-3.5 items-center justify-center rounded-full bg-loss px-0.5 font-semibold text-[0.625rem] leading-none text-canvas max-md:top-1 max-md:right-1"
        >
          {count > 99 ? '99' : count}
        </span>
      ) : null}
    </LazyMenu>
  )
}

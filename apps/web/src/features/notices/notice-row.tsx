import { BellRing, CircleAlert, Clock, Scale, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NoticeKind, NoticeLine_NoticeFragment, NoticeSeverity } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { wayOf } from './notice-way.ts'
import { noticeWords } from './notice-words.ts'
import { useDismissNotice } from './use-dismiss-notice.ts'

const icons: Record<NoticeKind, typeof Clock> = {
  TOKEN_EXPIRING: Clock,
  TOKEN_ENDED: CircleAlert,
  READING_STOPPED: CircleAlert,
  DAY_DRIFTED: Scale,
  META_VERSION: BellRing,
  DATASET_SILENT: BellRing,
  DATASET_MISSING: CircleAlert,
  CONVERSION_UNKNOWN: CircleAlert,
  CONVERSION_FAILED: CircleAlert,
  CONVERSION_EXPIRING: Clock,
  CONVERSION_EXPIRED: CircleAlert,
  WHATSAPP_SILENT: BellRing,
}
const colours: Record<NoticeSeverity, string> = { CRITICAL: 'text-loss', WARNING: 'text-warn', INFO: 'text-quiet' }

type NoticeRowProps = {
  notice: NoticeLine_NoticeFragment
  mayDismiss: boolean
  /** In place of the link, where the screen can mend it at once. */
  mend?: ReactNode
  onLeave?: () => void
}

/** What happened, what follows, and the way on. */
export function NoticeRow({ notice, mayDismiss, mend, onLeave }: NoticeRowProps) {
  const { t } = useTranslation('notices')
  const Icon = icons[notice.kind]
  const { title, rest } = noticeWords(notice.message, [notice.connection?.name, notice.adAccount?.name])
  const way = wayOf(notice)
  return (
    <li className="group flex gap-3 border-b border-line px-4 py-3 last:border-b-0">
      <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0 stroke-[1.75]', colours[notice.severity])} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-3">
          <p className="min-w-0 flex-1 font-medium text-text">
            <span className="sr-only">{t(`severities.${notice.severity}`)}: </span>
            {title}
          </p>
          {mend ??
            (way ? (
              <Link
                to={way.to}
                onClick={onLeave}
                className="shrink-0 rounded-chip font-medium text-label leading-5 text-accent hover:underline"
              >
                {t(`ways.${way.words}`)}
              </Link>
            ) : null)}
        </div>
        <div className="flex items-end gap-3">
          <p className="min-w-0 flex-1 text-label text-quiet">{rest}</p>
          {mayDismiss ? <DismissButton notice={notice} title={title} /> : null}
        </div>
      </div>
    </li>
  )
}

function DismissButton({ notice, title }: { notice: NoticeLine_NoticeFragment; title: string }) {
  const { t } = useTranslation('notices')
  const { dismiss, isDismissing } = useDismissNotice(notice.id)
  return (
    <button
      type="button"
      aria-label={t('dismiss', { title })}
      title={t('dismissShort')}
      disabled={isDismissing}
      onClick={dismiss}
      className="-mr-1 -mb-1 inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-quiet opacity-0 group-hover:opacity-100 hover:bg-surface-strong hover:text-text focus-visible:opacity-100 max-md:size-9 pointer-coarse:opacity-100"
    >
      <X aria-hidden className="size-3.5 stroke-[1.75]" />
    </button>
  )
}

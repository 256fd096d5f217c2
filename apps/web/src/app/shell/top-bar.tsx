import { PanelLeft, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { ClientCrumb } from '../../features/clients/client-crumb.tsx'
import { RunningJobsChip } from '../../features/jobs/running-jobs-chip.tsx'
import { NoticesBell } from '../../features/notices/notices-bell.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import { cx } from '../../ui/cx.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useCurrentPageTitle } from '../../ui/page-title.ts'
import { screenOf } from '../screens.ts'
import { openCommands } from './keys.tsx'

export function TopBar({ onOpenNavigation }: { onOpenNavigation: () => void }) {
  const { t } = useTranslation('shell')
  const mayDismiss = mayOperate(useCurrent().organization.role)
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-canvas">
      <div className="flex h-12 items-center gap-3 px-4 md:px-6">
        <button
          type="button"
          aria-label={t('openNavigation')}
          onClick={onOpenNavigation}
          className="-ml-2 hidden size-9 items-center justify-center rounded-control text-soft hover:bg-surface-hover md:max-lg:inline-flex"
        >
          <PanelLeft aria-hidden className="size-4 stroke-[1.75]" />
        </button>
        <Crumbs />
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <RunningJobsChip />
          <button
            type="button"
            onClick={openCommands}
            className="flex h-8 items-center gap-2 rounded-control border border-line-strong bg-surface px-2.5 text-quiet hover:border-line-field max-md:size-10 max-md:justify-center max-md:border-transparent max-md:bg-transparent md:w-64"
          >
            <Search aria-hidden className="size-4 shrink-0 stroke-[1.75] max-md:size-5 max-md:text-soft" />
            <span className="flex-1 text-left max-md:sr-only">{t('search')}</span>
            <Kbd className="max-md:hidden">Ctrl K</Kbd>
          </button>
          <NoticesBell mayDismiss={mayDismiss} />
        </div>
      </div>
    </header>
  )
}

/** The screen, and what of it is open. */
function Crumbs() {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const title = useCurrentPageTitle()
  const screen = screenOf(pathname)
  const deeper = screen && pathname !== screen.path
  return (
    <nav aria-label={t('crumbs')} className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1.5">
        {screen?.isByClient && !deeper ? <ClientCrumb /> : null}
        {deeper ? (
          <>
            <li>
              <Link to={screen.path} className="rounded-chip text-soft hover:text-text">
                {t(`screens.${screen.key}`)}
              </Link>
            </li>
            <li aria-hidden className="text-quiet">
              /
            </li>
          </>
        ) : null}
        <li
          aria-current="page"
          // On a phone the client takes its place; the bar below says which screen it is.
          className={cx('min-w-0 truncate font-medium', screen?.isByClient && !deeper && 'not-first:max-md:sr-only')}
        >
          {screen && !deeper ? t(`screens.${screen.key}`) : title}
        </li>
      </ol>
    </nav>
  )
}

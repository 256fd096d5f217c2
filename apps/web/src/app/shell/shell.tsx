import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Toasts } from '../../ui/toasts.tsx'
import { CrashBoundary } from '../crash-boundary.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { Keys } from './keys.tsx'
import { NewsStream } from './news-stream.tsx'
import { SandboxStrip } from './sandbox-strip.tsx'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'

const NavigationSheet = lazy(() => import('./navigation-sheet.tsx'))

/** Sidebar of 224, top bar of 48; below 1024 the sidebar is a sheet, below 768 a bottom bar leads to it. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const [sheetOpen, setSheetOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the sheet and starts at its top
  useEffect(() => {
    setSheetOpen(false)
    scrollTo({ top: 0 })
  }, [pathname])
  return (
    <div className="min-h-dvh lg:pl-56">
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="sr-only z-50 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:rounded-control focus:bg-surface-raised focus:px-3 focus:py-2"
      >
        {t('skip')}
      </button>
      <Sidebar className="fixed inset-y-0 left-0 hidden w-56 border-r border-line lg:flex" />
      <TopBar onOpenNavigation={() => setSheetOpen(true)} />
      <SandboxStrip />
      <main
        ref={main}
        tabIndex={-1}
        className="mx-auto flex max-w-420 flex-col gap-4 px-4 pt-4 pb-24 outline-none md:px-6 md:pt-5 md:pb-10"
      >
        <CrashBoundary resetOn={pathname}>
          <Suspense>{children}</Suspense>
        </CrashBoundary>
      </main>
      <BottomBar onOpenNavigation={() => setSheetOpen(true)} />
      <Keys />
      <NewsStream />
      <Suspense>{sheetOpen ? <NavigationSheet onClose={() => setSheetOpen(false)} /> : null}</Suspense>
      <Toasts label={t('notices')} />
    </div>
  )
}

import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { useStaleSince } from './stale.ts'
import { useFormat } from './use-format.ts'

/** Under the head of a screen: what is seen may be old, since when, and a way to try again. Nothing while all was read. */
export function StaleNote() {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const { since, retry } = useStaleSince()
  return (
    <div role="status" className="empty:hidden">
      {since === null ? null : (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-label text-soft">
          <TriangleAlert aria-hidden className="size-4 shrink-0 stroke-[1.75] text-warn" />
          {t('stale', { at: format.instant(new Date(since).toISOString()) })}
          <Button variant="link" size="xs" onClick={retry}>
            {t('retry')}
          </Button>
        </p>
      )}
    </div>
  )
}

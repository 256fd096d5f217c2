import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'
import type { useRoi } from './use-roi.ts'

/** Nothing was spent and nobody wrote: why, and what next. */
export function NoRows({ roi: { isNarrowed, change } }: { roi: ReturnType<typeof useRoi> }) {
  const { t } = useTranslation('roi')
  const kind = isNarrowed ? 'narrowed' : 'none'
  return (
    <Panel>
      <Empty
        title={t(`empty.${kind}.title`)}
        action={
          isNarrowed ? (
            <Button onClick={() => change({ q: null, client: null, account: null })}>{t('filters.clear')}</Button>
          ) : (
            <Button asChild>
              <Link to="/accounts">{t('empty.openAccounts')}</Link>
            </Button>
          )
        }
      >
        {t(`empty.${kind}.way`)}
      </Empty>
    </Panel>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../ui/button.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { Empty } from '../ui/states.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('problems')
  usePageTitle(t('page.title'))
  return (
    <>
      <PageHead title={t('page.title')} />
      <Panel>
        <Empty
          title={t('page.why')}
          action={
            <Button asChild>
              <Link to="/">{t('page.home')}</Link>
            </Button>
          }
        >
          {t('page.way')}
        </Empty>
      </Panel>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../ui/button.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { PageHead, Panel } from '../../../ui/panel.tsx'
import { Empty } from '../../../ui/states.tsx'

export function UnknownCreative() {
  const { t } = useTranslation('creatives')
  usePageTitle(t('unknown.title'))
  return (
    <>
      <PageHead title={t('unknown.title')} />
      <Panel>
        <Empty
          title={t('unknown.why')}
          action={
            <Button asChild>
              <Link to="/creatives">{t('unknown.button')}</Link>
            </Button>
          }
        >
          {t('unknown.way')}
        </Empty>
      </Panel>
    </>
  )
}

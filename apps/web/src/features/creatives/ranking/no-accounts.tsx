import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Empty } from '../../../ui/states.tsx'

/** No account is followed, so there is nothing to rank. */
export function NoAccounts() {
  const { t } = useTranslation('creatives')
  return (
    <Panel>
      <Empty
        title={t('noAccounts.title')}
        action={
          <Button asChild variant="primary">
            <Link to="/accounts">{t('mend.accounts')}</Link>
          </Button>
        }
      >
        {t('noAccounts.way')}
      </Empty>
    </Panel>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Empty } from '../../../ui/states.tsx'

/** The address names an account that this organisation does not have. */
export function UnknownAccount() {
  const { t } = useTranslation('creatives')
  return (
    <Panel>
      <Empty
        title={t('unknownAccount.title')}
        action={
          <Button asChild>
            <Link to="/creatives">{t('unknownAccount.button')}</Link>
          </Button>
        }
      >
        {t('unknownAccount.way')}
      </Empty>
    </Panel>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'

/** No account is followed, here or by this client: there is nothing to add up. */
export function NoAccounts({ isOfClient }: { isOfClient: boolean }) {
  const { t } = useTranslation('overview')
  const kind = isOfClient ? 'noAccountsOfClient' : 'noAccounts'
  return (
    <Panel>
      <Empty
        title={t(`${kind}.title`)}
        action={
          <Button asChild variant="primary">
            <Link to="/accounts">{t('openAccounts')}</Link>
          </Button>
        }
      >
        {t(`${kind}.way`)}
      </Empty>
    </Panel>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'

/** There is nothing to be inspired by yet. */
export function NoneChosen() {
  const { t } = useTranslation('inspirations')
  return (
    <Panel>
      <Empty
        title={t('noneChosen.title')}
        action={
          <Button asChild variant="primary">
            <Link to="/creatives">{t('none.button')}</Link>
          </Button>
        }
      >
        {t('noneChosen.way')}
      </Empty>
    </Panel>
  )
}

/** For whoever may only read. */
export function ViewersMayNot() {
  const { t } = useTranslation('inspirations')
  return (
    <Panel>
      <Empty title={t('viewer.title')}>{t('viewer.way')}</Empty>
    </Panel>
  )
}

/** Sources and form in their real shape. */
export function FormWaiting() {
  return (
    <Waiting>
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,44rem)] lg:gap-6">
        <Skeleton className="h-64 rounded-panel" />
        <Skeleton className="h-120 rounded-panel" />
      </div>
    </Waiting>
  )
}

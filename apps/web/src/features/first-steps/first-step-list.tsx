import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FirstStepsQuery } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { PermissionList } from './permission-list.tsx'
import { StepCard } from './step-card.tsx'
import { stepStates } from './steps-done.ts'

type FirstStepListProps = {
  facts: FirstStepsQuery
  /** The button that leaves for Facebook; none for whoever may only read. */
  connectButton: ReactNode
  /** What asks for the first reading; none for whoever may only read. */
  firstReading: ReactNode
  /** The reading that runs now. */
  progress: ReactNode
}

/** The four steps in their real state: what is done is read from the facts, never from a memory of clicks. */
export function FirstStepList({ facts, connectButton, firstReading, progress }: FirstStepListProps) {
  const { t } = useTranslation('start')
  const [connect, choose, sync, see] = stepStates({
    connections: facts.connections.length,
    activeAccounts: facts.adAccounts.activeCount,
    readings: facts.read.totalCount,
    creatives: facts.creatives.totalCount,
  })
  const profiles = facts.connections.map(({ name }) => name).join(', ')
  return (
    <ol>
      <StepCard
        number={1}
        state={connect}
        title={t('connect.title')}
        time={t('connect.time')}
        lead={connect === 'done' ? t('connect.done', { profiles }) : t('connect.lead')}
      >
        {connect === 'now' ? <Connect button={connectButton} /> : null}
      </StepCard>
      <StepCard
        number={2}
        state={choose}
        title={t('choose.title')}
        time={t('choose.time')}
        lead={choose === 'done' ? t('choose.done', { count: facts.adAccounts.activeCount }) : t('choose.lead')}
      >
        {choose === 'now' || choose === 'done' ? (
          <Button asChild variant={choose === 'now' ? 'primary' : 'secondary'}>
            <Link to="/accounts">{t(choose === 'now' ? 'choose.button' : 'choose.change')}</Link>
          </Button>
        ) : null}
      </StepCard>
      <StepCard
        number={3}
        state={progress && sync === 'later' ? 'now' : sync}
        title={t('sync.title')}
        time={t('sync.time')}
        lead={sync === 'done' ? t('sync.done') : t('sync.lead')}
      >
        {progress ?? (sync === 'now' ? firstReading : null)}
      </StepCard>
      <StepCard
        number={4}
        state={see}
        title={t('see.title')}
        time={t('see.time')}
        lead={see === 'done' ? t('see.done', { count: facts.creatives.totalCount }) : t('see.lead')}
      >
        {see === 'done' ? (
          <Button asChild variant="primary">
            <Link to="/creatives">{t('see.button')}</Link>
          </Button>
        ) : null}
      </StepCard>
    </ol>
  )
}

function Connect({ button }: { button: ReactNode }) {
  const { t } = useTranslation('start')
  return (
    <>
      <PermissionList />
      <div className="flex flex-wrap items-center gap-3">
        {button}
        <span className="text-label text-quiet">{t(button ? 'connect.promise' : 'connect.notAllowed')}</span>
      </div>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FirstStepsQuery } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ConnectButton } from '../connections/connect-button.tsx'
import { JobProgress } from '../jobs/job-progress.tsx'
import { FirstReading } from './first-reading.tsx'
import { PermissionList } from './permission-list.tsx'
import { StepCard } from './step-card.tsx'
import { stepStates } from './steps-done.ts'

type FirstStepListProps = { facts: FirstStepsQuery; mayAct: boolean; onChanged: () => void }

/** The four steps in their real state: what is done is read from the facts, never from a memory of clicks. */
export function FirstStepList({ facts, mayAct, onChanged }: FirstStepListProps) {
  const { t } = useTranslation('start')
  const running = facts.running.edges[0]?.node
  const [connect, choose, sync, see] = stepStates({
    connections: facts.connections.length,
    activeAccounts: facts.adAccounts.activeCount,
    readings: facts.read.totalCount,
    creatives: facts.creatives.totalCount,
  })
  const profiles = facts.connections.map(({ name }) => name).join(', ')
  const accounts = facts.adAccounts.edges.map((edge) => edge.node)
  return (
    <ol>
      <StepCard
        number={1}
        state={connect}
        title={t('connect.title')}
        time={t('connect.time')}
        lead={connect === 'done' ? t('connect.done', { profiles }) : t('connect.lead')}
      >
        {connect === 'now' ? <Connect mayAct={mayAct} /> : null}
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
        state={running && sync === 'later' ? 'now' : sync}
        title={t('sync.title')}
        time={t('sync.time')}
        lead={sync === 'done' ? t('sync.done') : t('sync.lead')}
      >
        {running ? <JobProgress bare job={running} onEnded={onChanged} /> : null}
        {sync === 'now' && !running && mayAct ? (
          <FirstReading accounts={accounts} objective={facts.creativeConfig.objective} onStarted={onChanged} />
        ) : null}
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

function Connect({ mayAct }: { mayAct: boolean }) {
  const { t } = useTranslation('start')
  return (
    <>
      <PermissionList />
      {mayAct ? (
        <div className="flex flex-wrap items-center gap-3">
          <ConnectButton variant="primary">{t('connect.button')}</ConnectButton>
          <span className="text-label text-quiet">{t('connect.promise')}</span>
        </div>
      ) : (
        <p className="text-label text-quiet">{t('connect.notAllowed')}</p>
      )}
    </>
  )
}

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import { CardSkeletons } from '../../features/creatives/ranking/card-skeletons.tsx'
import { ParameterPanel } from '../../features/creatives/ranking/parameter-panel.tsx'
import { RankingBoard } from '../../features/creatives/ranking/ranking-board.tsx'
import { RankingWaiting } from '../../features/creatives/ranking/ranking-waiting.tsx'
import { ReadButton, type ReadRefusal } from '../../features/creatives/ranking/read-button.tsx'
import { ReadHint } from '../../features/creatives/ranking/read-hint.tsx'
import { ReadRefused } from '../../features/creatives/ranking/read-refused.tsx'
import { SelectionBar } from '../../features/creatives/ranking/selection-bar.tsx'
import { useRankingAddress } from '../../features/creatives/ranking/use-ranking-address.ts'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { hasEnded } from '../../features/jobs/job-state.ts'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type {
  JobProgress_JobFragment,
  Objective,
  ParameterPanel_AdAccountFragment,
  RankingScreen_TopCreativesFragment,
  TopCreativesInput,
} from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Panel } from '../../ui/panel.tsx'
import { Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'

graphql(`
  fragment RankingScreen_TopCreatives on TopCreatives {
    status
    adAccount {
      id
      ...ParameterPanel_AdAccount
    }
    ...ParameterPanel_TopCreatives
    ...ReadHint_TopCreatives
    ...RankingBoard_TopCreatives
    sync {
      ...JobProgress_Job
    }
  }
`)

type RankingScreenProps = {
  accounts: readonly ParameterPanel_AdAccountFragment[]
  question: TopCreativesInput
  objective: Objective
  answer: RankingScreen_TopCreativesFragment | undefined
  stale: boolean
  /** Something was read or is being read: ask again. */
  onChanged: () => void
}

/** Parameters, reading, and whatever of the ranking there is. */
export function RankingScreen({ accounts, question, objective, answer, stale, onChanged }: RankingScreenProps) {
  const { t } = useTranslation('creatives')
  const { selected, clearSelected } = useRankingAddress()
  const mayAct = mayOperate(useCurrent().organization.role)
  const [started, setStarted] = useState<JobProgress_JobFragment | null>(null)
  const [refusal, setRefusal] = useState<ReadRefusal | null>(null)
  const follow = (next: JobProgress_JobFragment) => {
    setStarted(next)
    onChanged()
  }
  const account = accounts.find(({ id }) => id === question.adAccountId) ?? answer?.adAccount
  if (!account) return <RankingWaiting />
  const job = jobToShow(started, answer?.sync)
  const never = answer?.status === 'NEVER_SYNCED'
  const read = mayAct ? (
    <ReadButton
      input={question}
      variant={never ? 'primary' : 'secondary'}
      size={never ? 'md' : 'sm'}
      onRefused={setRefusal}
      onStarted={follow}
    >
      {t(never ? 'read.now' : 'read.again')}
    </ReadButton>
  ) : null
  return (
    <>
      <ParameterPanel
        // An account that is not followed can still be looked at by its address.
        accounts={accounts.some(({ id }) => id === account.id) ? accounts : [...accounts, account]}
        account={account}
        objective={objective}
        answer={answer}
        end={
          <>
            {answer ? <ReadHint answer={answer} /> : null}
            {never || (job && !hasEnded(job)) ? null : read}
          </>
        }
      />
      {refusal ? (
        <ReadRefused
          refusal={refusal}
          onMended={() => setRefusal(null)}
          onDismiss={() => setRefusal(null)}
          reconnect={({ id, name }) => <ConnectButton reconnect={id}>{t('mend.reconnect', { name })}</ConnectButton>}
        />
      ) : null}
      {job ? (
        <JobProgress
          key={job.id}
          job={job}
          onRestarted={follow}
          onEnded={() => {
            setStarted(null)
            setRefusal(null)
            onChanged()
          }}
        />
      ) : null}
      <Board
        answer={answer}
        stale={stale}
        reading={Boolean(job && !hasEnded(job))}
        failed={job?.status === 'FAILED'}
        read={read}
      />
      <SelectionBar selected={selected} onClear={clearSelected} mayCreate={mayAct} />
    </>
  )
}

/** The job just asked for, else the one the server knows of while it runs or if it failed. */
function jobToShow(started: JobProgress_JobFragment | null, sync: JobProgress_JobFragment | null | undefined) {
  const last = sync && (!hasEnded(sync) || sync.status === 'FAILED') ? sync : null
  return started && started.id !== sync?.id ? started : last
}

type BoardProps = {
  answer: RankingScreen_TopCreativesFragment | undefined
  stale: boolean
  reading: boolean
  failed: boolean
  read: ReactNode
}

function Board({ answer, stale, reading, failed, read }: BoardProps) {
  const { t } = useTranslation('creatives')
  if (!answer) {
    return (
      <Waiting>
        <CardSkeletons />
      </Waiting>
    )
  }
  const isEmpty = answer.creatives.length + answer.notEnoughData.length === 0
  if (isEmpty && (reading || answer.status === 'SYNCING')) return <CardSkeletons />
  if (answer.status !== 'NEVER_SYNCED' || !isEmpty) return <RankingBoard answer={answer} stale={stale} />
  if (failed) return null
  return (
    <Panel>
      <Empty title={t('never.title')} action={read}>
        {t('never.way')}
      </Empty>
    </Panel>
  )
}

import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import { ParameterPanel } from '../../features/creatives/ranking/parameter-panel.tsx'
import { RankingWaiting } from '../../features/creatives/ranking/ranking-waiting.tsx'
import { ReadButton } from '../../features/creatives/ranking/read-button.tsx'
import { ReadHint } from '../../features/creatives/ranking/read-hint.tsx'
import { ReadRefused } from '../../features/creatives/ranking/read-refused.tsx'
import { SelectionBar } from '../../features/creatives/ranking/selection-bar.tsx'
import { useRankingAddress } from '../../features/creatives/ranking/use-ranking-address.ts'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type {
  Objective,
  ParameterPanel_AdAccountFragment,
  RankingScreen_TopCreativesFragment,
  TopCreativesInput,
} from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { RankingFaces } from './ranking-faces.tsx'
import { useReading } from './use-reading.ts'

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
  const { job, isReading, refusal, setRefusal, follow, end } = useReading(answer?.sync, onChanged)
  const account = accounts.find(({ id }) => id === question.adAccountId) ?? answer?.adAccount
  if (!account) return <RankingWaiting />
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
            {never || isReading ? null : read}
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
      {job ? <JobProgress key={job.id} job={job} onEnded={end} onRestarted={follow} /> : null}
      <RankingFaces answer={answer} stale={stale} reading={isReading} failed={job?.status === 'FAILED'} read={read} />
      <SelectionBar selected={selected} onClear={clearSelected} mayCreate={mayAct} />
    </>
  )
}

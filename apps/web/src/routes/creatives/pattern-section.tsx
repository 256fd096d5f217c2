import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import { ExtractButton, type ExtractRefusal } from '../../features/creatives/detail/extract-button.tsx'
import { ExtractRefused } from '../../features/creatives/detail/extract-refused.tsx'
import { PatternPanel } from '../../features/creatives/detail/pattern-panel.tsx'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type { JobProgress_JobFragment, PatternPanel_CreativeFragment } from '../../gql/graphql.ts'

type PatternSectionProps = { creative: PatternPanel_CreativeFragment; onRead: () => void }

/** The patterns with their reading: asked for, refused, under way, done. */
export function PatternSection({ creative, onRead }: PatternSectionProps) {
  const { t } = useTranslation('creatives')
  const mayAct = mayOperate(useCurrent().organization.role)
  const [job, setJob] = useState<JobProgress_JobFragment | null>(null)
  const [refusal, setRefusal] = useState<ExtractRefusal | null>(null)
  const ended = ({ status }: JobProgress_JobFragment) => {
    // What was read takes the place of its progress; a failure stays with the way to try again.
    if (status === 'COMPLETED') setJob(null)
    setRefusal(null)
    onRead()
  }
  const readButton = (label: string) =>
    mayAct ? (
      <ExtractButton creativeId={creative.id} onStarted={setJob} onRefused={setRefusal}>
        {label}
      </ExtractButton>
    ) : null
  return (
    <>
      {refusal ? (
        <ExtractRefused
          refusal={refusal}
          onDismiss={() => setRefusal(null)}
          reconnect={({ id, name }) => <ConnectButton reconnect={id}>{t('mend.reconnect', { name })}</ConnectButton>}
        />
      ) : null}
      {job ? <JobProgress key={job.id} job={job} onEnded={ended} onRestarted={setJob} /> : null}
      <PatternPanel creative={creative} readButton={readButton} />
    </>
  )
}

import { useQuery } from '@apollo/client/react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LeadConfigForm } from '../../features/lead-settings/lead-config-form.tsx'
import { StageEditor } from '../../features/lead-settings/stage-editor.tsx'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'

const ReplayDialog = lazy(() => import('../../features/tickets/replay/replay-dialog.tsx'))

const LeadSettings = graphql(`
  query LeadSettings {
    stages {
      ...StageEditor_Stage
    }
    leadConfig {
      ...LeadConfigForm_LeadConfig
    }
  }
`)

export function TicketsTab() {
  const { t } = useTranslation('leads')
  const mayChange = mayAdminister(useCurrent().organization.role)
  const { data, error, refetch } = useQuery(LeadSettings)
  const [tried, setTried] = useState<number | null>(null)
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  if (!data) {
    return (
      <Waiting className="max-w-200">
        <SkeletonRows rows={5} className="h-13" />
      </Waiting>
    )
  }
  return (
    <div className="flex max-w-200 flex-col gap-4">
      <StageEditor stages={data.stages} mayChange={mayChange} onSaved={() => void refetch()} />
      <LeadConfigForm
        config={data.leadConfig}
        mayChange={mayChange}
        replay={(days) => (
          <Button variant="ghost" onClick={() => setTried(days)}>
            {t('config.replay', { count: days })}
          </Button>
        )}
      />
      <Suspense>
        {tried === null ? null : (
          <ReplayDialog
            expirationDays={tried}
            daysNow={data.leadConfig.ticketExpirationDays}
            addressOf={(id) => `/tickets?ticket=${id}`}
            onClose={() => setTried(null)}
          />
        )}
      </Suspense>
    </div>
  )
}

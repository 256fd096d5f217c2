import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { mayAdminister, useCurrent } from '../features/organizations/current.tsx'
import { ArrivalsPanel } from '../features/whatsapp/arrivals-panel.tsx'
import { CallbackPanel } from '../features/whatsapp/callback-panel.tsx'
import { ChecksPanel } from '../features/whatsapp/checks-panel.tsx'
import { diagnose } from '../features/whatsapp/diagnosis.ts'
import { ParkedPanel } from '../features/whatsapp/parked-panel.tsx'
import { RetryParked } from '../features/whatsapp/retry-parked.tsx'
import { SetupCells } from '../features/whatsapp/setup-cells.tsx'
import { graphql } from '../gql/index.ts'
import { useMissedNews } from '../ui/news.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Skeleton, SkeletonRows, Waiting } from '../ui/skeleton.tsx'
import { useStale } from '../ui/stale.ts'
import { StaleNote } from '../ui/stale-note.tsx'
import { NumbersSection } from './whatsapp/numbers-section.tsx'

const WhatsAppScreen = graphql(`
  query WhatsAppScreen {
    server {
      metaIsSandbox
    }
    whatsappSetup {
      ...SetupCells_WhatsAppSetup
      ...CallbackPanel_WhatsAppSetup
      parked {
        ...ParkedPanel_ParkedDeliveries
      }
    }
    whatsappNumbers {
      ...NumberRow_WhatsAppNumber
    }
    whatsappArrivals(first: 20) {
      ...ArrivalRow_WhatsAppArrival
    }
  }
`)

/** Messages come without anybody being told of each: the screen looks again by itself. */
const LOOK_AGAIN_MS = 5000

export default function WhatsAppRoute() {
  const { t } = useTranslation('whatsapp')
  const { organization } = useCurrent()
  const { data, error, loading, refetch } = useQuery(WhatsAppScreen, {
    pollInterval: LOOK_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  })
  const again = () => void refetch()
  useMissedNews(again)
  useStale({ hasFailed: Boolean(error && data), isAsking: loading, retry: again })
  usePageTitle(t('title'))
  if (error && !data) {
    return (
      <>
        <PageHead title={t('title')} lead={t('lead')} />
        <Panel>
          <QueryFailed error={error} onRetry={again} />
        </Panel>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <StaleNote />
      <SetupCells setup={data?.whatsappSetup} />
      {data ? (
        <>
          <NumbersSection numbers={data.whatsappNumbers} onChanged={again} />
          <CallbackPanel setup={data.whatsappSetup} isSimulated={data.server.metaIsSandbox} />
          <ParkedPanel
            parked={data.whatsappSetup.parked}
            retry={mayAdminister(organization.role) ? <RetryParked onRetried={() => void refetch()} /> : null}
          />
          <ChecksPanel checks={diagnose(data.whatsappSetup, data.whatsappNumbers)} />
          <ArrivalsPanel arrivals={data.whatsappArrivals} />
        </>
      ) : (
        <SetupWaiting />
      )}
    </>
  )
}

function SetupWaiting() {
  return (
    <Waiting className="flex flex-col">
      <div className="flex flex-col gap-4">
        <div className="overflow-hidden rounded-panel border border-line bg-surface">
          <SkeletonRows rows={3} className="h-13" />
        </div>
        <Skeleton className="h-52 rounded-panel" />
        <Skeleton className="h-64 rounded-panel" />
      </div>
    </Waiting>
  )
}

import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { PeriodPicker } from '../../features/period/period-picker.tsx'
import { ExportButton } from '../../features/reconciliation/export-button.tsx'
import { hasDrift } from '../../features/reconciliation/grid-data.ts'
import { ReconciliationSummary } from '../../features/reconciliation/reconciliation-summary.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { PageHead, Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { GridBar } from './grid-bar.tsx'
import { GridSection } from './grid-section.tsx'
import { GridWaiting } from './grid-waiting.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { onlyDifferentIn } from './reconciliation-address.ts'
import { useReconciliation } from './use-reconciliation.ts'

/** Whether the ads of every account add up to what Meta says of the account, day by day. */
export function ReconciliationScreen() {
  const { t } = useTranslation('reconciliation')
  const [search] = useSearchParams()
  const days = useReconciliation()
  const { answer, error, refusal, period, refetch } = days
  const isOnly = onlyDifferentIn(search)
  const accounts = isOnly ? answer?.accounts.filter(hasDrift) : answer?.accounts
  usePageTitle(t('title'))
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <PeriodPicker />
            <ExportButton accounts={accounts} from={period.from} to={period.to} />
          </>
        }
      />
      {refusal ? (
        <NothingListed kind="refused" words={refusal} />
      ) : (
        <>
          <ReconciliationSummary answer={error && !answer ? undefined : answer} />
          <GridBar />
          {error && !answer ? (
            <Panel>
              <QueryFailed error={error} onRetry={() => refetch()} />
            </Panel>
          ) : null}
          {!error && !answer ? <GridWaiting /> : null}
          {accounts?.length ? (
            <GridSection
              accounts={accounts}
              isOld={days.isOld}
              period={answer ?? period}
              onChanged={() => void refetch()}
            />
          ) : null}
          {accounts?.length === 0 ? (
            <NothingListed kind={answer?.accounts.length ? 'same' : days.isOfClient ? 'noneOfClient' : 'none'} />
          ) : null}
        </>
      )}
    </>
  )
}

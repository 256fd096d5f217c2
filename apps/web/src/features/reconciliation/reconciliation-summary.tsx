import { useTranslation } from 'react-i18next'
import type { ReconciliationGrid_ReconciliationFragment } from '../../gql/graphql.ts'
import { SummaryCell, SummaryCells } from '../../ui/summary-cells.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { settlingSpan, type UnreadReason, unreadAccounts } from './grid-data.ts'

/** 99,97% is not everything: a part that is rounded up to all would hide the day that is missing. */
const shareOf = (part: number, whole: number) => Math.floor((part / whole) * 1000) / 1000

const isWord = (because: string): because is UnreadReason => because === 'off' || because === 'notYet'

/** How the days stand: reconciled, settling, drifted by how much, not read. */
export function ReconciliationSummary({ answer }: { answer: ReconciliationGrid_ReconciliationFragment | undefined }) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  const { summary, accounts = [] } = answer ?? {}
  const settling = settlingSpan(accounts)
  const unread = unreadAccounts(accounts)
  const drifts = [...(summary?.positive ?? []), ...(summary?.negative ?? [])]
  return (
    <SummaryCells label={t('summary.label')}>
      <SummaryCell
        title={t('summary.reconciled')}
        mark="gain"
        value={summary && t('summary.ofDays', { done: summary.reconciledDays, count: summary.settledDays })}
        note={
          summary?.settledDays
            ? t('summary.share', { share: format.percent(shareOf(summary.reconciledDays, summary.settledDays)) })
            : summary && t('summary.noneSettled')
        }
      />
      <SummaryCell
        title={t('summary.settling')}
        mark="hatch"
        value={summary && t('summary.days', { count: summary.settlingDays })}
        note={settling && t('summary.mayChange', { days: format.dayRange(settling.from, settling.to) })}
      />
      <SummaryCell
        title={t('summary.drifted')}
        mark="warn"
        value={summary && t('summary.days', { count: summary.driftedDays })}
        note={
          drifts.length
            ? format.list(drifts.map((amount) => format.money(amount, { signed: true })))
            : summary && t('summary.noDrift')
        }
      />
      <SummaryCell
        title={t('summary.unread')}
        mark="loss"
        value={summary && t('summary.days', { count: summary.unreadDays })}
        note={
          unread.length
            ? unread.map(({ because, count }) => (
                <span key={because} className="block">
                  {t('summary.accounts', { count })}: {isWord(because) ? t(`summary.because.${because}`) : because}
                </span>
              ))
            : summary && t('summary.allRead')
        }
      />
    </SummaryCells>
  )
}

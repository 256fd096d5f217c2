import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Ago, Missing, Money } from '../../ui/figures.tsx'
import type { MoneyValue } from '../../ui/format.ts'
import { SummaryCell, SummaryCells } from '../../ui/summary-cells.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { ClientGround } from './client-queries.ts'
import { NO_CLIENT } from './spend-by-client.ts'
import type { useClientSpend } from './use-client-spend.ts'

/** How many clients, how many accounts they have, what all accounts spent and when that was read. */
export function ClientTotals({ metrics, spend, lost }: ReturnType<typeof useClientSpend>) {
  const { t } = useTranslation('clients')
  const format = useFormat()
  const { data } = useQuery(ClientGround)
  const unowned = spend?.get(NO_CLIENT)
  return (
    <SummaryCells label={t('totals.label')}>
      <SummaryCell
        title={t('totals.clients')}
        value={data ? format.number(data.atWork.totalCount) : undefined}
        note={data?.archived.totalCount ? t('totals.archived', { count: data.archived.totalCount }) : null}
      />
      <SummaryCell
        title={t('totals.accounts')}
        value={
          data
            ? t('totals.accountsOf', {
                count: data.accounts.totalCount - data.free.totalCount,
                all: data.accounts.totalCount,
              })
            : undefined
        }
        note={
          data?.free.totalCount ? (
            <Link to="/accounts?client=none" className="rounded-chip text-accent hover:underline">
              {t('totals.free', { count: data.free.totalCount })}
            </Link>
          ) : null
        }
      />
      <SummaryCell
        title={t('totals.spend')}
        value={metrics ? <Amounts amounts={metrics.lines.map(({ figures }) => figures.spend)} /> : lostOr(lost)}
        note={
          unowned?.length
            ? t('totals.unowned', { amount: format.list(unowned.map((each) => format.money(each))) })
            : null
        }
      />
      <SummaryCell
        title={t('totals.lastRead')}
        value={metrics ? <Ago at={metrics.coverage.lastReadAt} because={t('neverRead')} /> : lostOr(lost)}
        note={metrics?.coverage.unreadAccounts ? t('totals.unread', { count: metrics.coverage.unreadAccounts }) : null}
      />
    </SummaryCells>
  )
}

const lostOr = (because: string | null) => (because === null ? undefined : <Missing because={because} />)

function Amounts({ amounts }: { amounts: readonly MoneyValue[] }) {
  const { t } = useTranslation('clients')
  if (amounts.length === 0) return <Missing because={t('noSpend')} />
  return amounts.map((amount) => (
    <span key={amount.currency} className="mr-3 inline-block">
      <Money value={amount} />
    </span>
  ))
}

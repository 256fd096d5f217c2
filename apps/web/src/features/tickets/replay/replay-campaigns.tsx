import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ReplayCampaigns_ReplayCampaignFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import type { MoneyValue } from '../../../ui/format.ts'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'

graphql(`
  fragment ReplayCampaigns_ReplayCampaign on ReplayCampaign {
    metaCampaignId
    name
    leadsNow
    leadsThen
    salesNow
    salesThen
    revenueNow {
      amount
      currency
    }
    revenueThen {
      amount
      currency
    }
  }
`)

/** What each campaign has now and would have then. */
export function ReplayCampaigns({ campaigns }: { campaigns: readonly ReplayCampaigns_ReplayCampaignFragment[] }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const moneyOf = (values: readonly MoneyValue[]) =>
    values.length ? values.map((value) => format.money(value)).join(' + ') : '—'
  return (
    <div className="-mx-5 border-y border-line">
      <TableScroll label={t('replay.byCampaign')}>
        <Table className="min-w-140">
          <TableHead>
            <HeadCell className="first:pl-5">{t('replay.campaign')}</HeadCell>
            <HeadCell align="end">{t('replay.leads')}</HeadCell>
            <HeadCell align="end">{t('replay.sales')}</HeadCell>
            <HeadCell align="end" className="last:pr-5">
              {t('replay.revenue')}
            </HeadCell>
          </TableHead>
          <tbody>
            {campaigns.map((campaign) => (
              <Row key={campaign.metaCampaignId ?? 'none'}>
                <Cell className="max-w-64 truncate first:pl-5" title={campaign.name ?? undefined}>
                  {campaign.name ?? campaign.metaCampaignId ?? t('replay.noCampaign')}
                </Cell>
                <Cell align="end">
                  <Change now={format.number(campaign.leadsNow)} then={format.number(campaign.leadsThen)} />
                </Cell>
                <Cell align="end">
                  <Change now={format.number(campaign.salesNow)} then={format.number(campaign.salesThen)} />
                </Cell>
                <Cell align="end" className="whitespace-nowrap last:pr-5">
                  <Change now={moneyOf(campaign.revenueNow)} then={moneyOf(campaign.revenueThen)} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </TableScroll>
    </div>
  )
}

/** `12 → 14`; what stays the same is said once. */
function Change({ now, then }: { now: string; then: string }) {
  const { t } = useTranslation('tickets')
  if (now === then) return now
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="text-quiet">{now}</span>
      <ArrowRight role="img" aria-label={t('replay.becomes')} className="size-3 stroke-[1.75] text-quiet" />
      <span className="font-medium text-text">{then}</span>
    </span>
  )
}

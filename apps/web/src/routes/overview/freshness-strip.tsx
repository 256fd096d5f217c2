import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FreshnessStrip_MetricsCoverageFragment, OverviewGroundQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { countDays } from '../../ui/format-time.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Period } from '../../ui/period.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { endingProfiles, isOld } from './freshness.ts'
import { FreshnessItem } from './freshness-item.tsx'

graphql(`
  fragment FreshnessStrip_MetricsCoverage on MetricsCoverage {
    accounts
    unreadAccounts
    unreadDays
    lastReadAt
  }
`)

type FreshnessStripProps = {
  coverage: FreshnessStrip_MetricsCoverageFragment | undefined
  /** Whether the coverage is still to come. */
  isWaiting: boolean
  connections: OverviewGroundQuery['connections']
  period: Period
  client: string | null
  driftedDays: number
  /** Null where all spend has settled. */
  spendSettlesFrom: string | null
}

const reconciliationOf = ({ period, client }: Pick<FreshnessStripProps, 'period' | 'client'>) =>
  `/reconciliation?from=${period.from}&to=${period.to}${client ? `&client=${client}` : ''}`

/** How far the figures can be trusted: last reading, days that still change, drift, accounts and profiles in trouble. */
export function FreshnessStrip(props: FreshnessStripProps) {
  const { isWaiting } = props
  const { t } = useTranslation('overview')
  return (
    <Panel aria-label={t('fresh.label')} className="flex items-stretch">
      <ul className="figures flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-y-1 text-label text-soft max-md:px-3 max-md:py-1.5">
        {isWaiting ? <Waiting /> : <FreshnessItems {...props} />}
      </ul>
      <Link
        to={reconciliationOf(props)}
        aria-label={t('fresh.reconciliation')}
        className="flex shrink-0 items-center border-l border-line px-4 font-medium text-label text-accent hover:bg-surface-hover max-md:border-l-0 max-md:px-3 max-md:text-quiet"
      >
        <span className="max-md:hidden">{t('fresh.reconciliation')}</span>
        <ChevronRight aria-hidden className="size-4 stroke-[1.75] md:hidden" />
      </Link>
    </Panel>
  )
}

function FreshnessItems({ coverage, connections, period, client, driftedDays, spendSettlesFrom }: FreshnessStripProps) {
  const { t } = useTranslation('overview')
  const ending = endingProfiles(connections)
  return (
    <>
      {coverage ? <ReadItem lastReadAt={coverage.lastReadAt} isWhole={coverage.unreadDays === 0} /> : null}
      {spendSettlesFrom ? <SettlingItem since={spendSettlesFrom} until={period.to} /> : null}
      {driftedDays ? <FreshnessItem mark="warn">{t('fresh.drifted', { count: driftedDays })}</FreshnessItem> : null}
      {coverage?.unreadDays ? (
        <FreshnessItem mark="loss">
          <Link to={reconciliationOf({ period, client })} className="rounded-chip hover:underline">
            {t('fresh.unreadDays', { count: coverage.unreadDays })}
            <span className="max-md:hidden">, {t('fresh.accounts', { count: coverage.unreadAccounts })}</span>
          </Link>
        </FreshnessItem>
      ) : null}
      {ending ? (
        <FreshnessItem mark={ending.daysLeft === null ? 'loss' : 'warn'}>
          {ending.daysLeft !== null
            ? t('fresh.profiles', { count: ending.count, time: t('fresh.days', { count: ending.daysLeft }) })
            : t('fresh.profilesEnded', { count: ending.count })}
        </FreshnessItem>
      ) : null}
    </>
  )
}

function ReadItem({ lastReadAt, isWhole }: { lastReadAt: string | null | undefined; isWhole: boolean }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  if (!lastReadAt) return <FreshnessItem mark="quiet">{t('fresh.never')}</FreshnessItem>
  const old = isOld(lastReadAt)
  const ago = format.ago(lastReadAt)
  const time = old ? format.instant(lastReadAt) : format.clock(lastReadAt)
  return (
    <FreshnessItem mark={old ? 'warn' : isWhole ? 'gain' : 'quiet'}>
      <time dateTime={lastReadAt} title={format.instant(lastReadAt)}>
        <span className="max-md:hidden">{t(old ? 'fresh.readOn' : 'fresh.readAt', { time, ago })}</span>
        <span className="md:hidden">{t('fresh.readAgo', { ago })}</span>
      </time>
    </FreshnessItem>
  )
}

function SettlingItem({ since, until }: { since: string; until: string }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  return (
    <FreshnessItem mark="hatch">
      <span title={t('fresh.settlingNote')}>
        {t('fresh.settling', { count: countDays(since, until) })}
        <span className="max-md:hidden">: {format.dayRange(since, until)}</span>
      </span>
    </FreshnessItem>
  )
}

function Waiting() {
  return (
    <li className="px-4">
      <Skeleton className="h-3 w-56" />
    </li>
  )
}

import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FreshnessStrip_MetricsCoverageFragment, OverviewGroundQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { cx } from '../../ui/cx.ts'
import { countDays } from '../../ui/format-time.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Period } from '../../ui/period.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { endingProfiles, isOld } from './freshness.ts'

graphql(`
  fragment FreshnessStrip_MetricsCoverage on MetricsCoverage {
    accounts
    unreadAccounts
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

/** How far the figures can be trusted: last reading, days that still change, drift, accounts and profiles in trouble. */
export function FreshnessStrip(props: FreshnessStripProps) {
  const { coverage, isWaiting, connections, period, client, driftedDays, spendSettlesFrom } = props
  const { t } = useTranslation('overview')
  const ending = endingProfiles(connections)
  return (
    <Panel aria-label={t('fresh.label')} className="flex items-stretch">
      <ul className="figures flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-y-1 text-label text-soft max-md:px-3 max-md:py-1.5">
        {coverage ? <ReadItem lastReadAt={coverage.lastReadAt} /> : isWaiting ? <Waiting /> : null}
        {spendSettlesFrom ? <SettlingItem since={spendSettlesFrom} until={period.to} /> : null}
        {driftedDays ? <Item mark="warn">{t('fresh.drifted', { count: driftedDays })}</Item> : null}
        {coverage?.unreadAccounts ? (
          <Item mark="loss">{t('fresh.unread', { count: coverage.unreadAccounts })}</Item>
        ) : null}
        {ending ? (
          <Item mark={ending.daysLeft > 0 ? 'warn' : 'loss'}>
            {ending.daysLeft > 0
              ? t('fresh.profiles', { count: ending.count, time: t('fresh.days', { count: ending.daysLeft }) })
              : t('fresh.profilesEnded', { count: ending.count })}
          </Item>
        ) : null}
      </ul>
      <Link
        to={`/reconciliation?from=${period.from}&to=${period.to}${client ? `&client=${client}` : ''}`}
        aria-label={t('fresh.reconciliation')}
        className="flex shrink-0 items-center border-l border-line px-4 font-medium text-label text-accent hover:bg-surface-hover max-md:border-l-0 max-md:px-3 max-md:text-quiet"
      >
        <span className="max-md:hidden">{t('fresh.reconciliation')}</span>
        <ChevronRight aria-hidden className="size-4 stroke-[1.75] md:hidden" />
      </Link>
    </Panel>
  )
}

function ReadItem({ lastReadAt }: { lastReadAt: string | null | undefined }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  if (!lastReadAt) return <Item mark="quiet">{t('fresh.never')}</Item>
  const old = isOld(lastReadAt)
  const ago = format.ago(lastReadAt)
  const time = old ? format.instant(lastReadAt) : format.clock(lastReadAt)
  return (
    <Item mark={old ? 'warn' : 'gain'}>
      <time dateTime={lastReadAt} title={format.instant(lastReadAt)}>
        <span className="max-md:hidden">{t(old ? 'fresh.readOn' : 'fresh.readAt', { time, ago })}</span>
        <span className="md:hidden">{t('fresh.readAgo', { ago })}</span>
      </time>
    </Item>
  )
}

function SettlingItem({ since, until }: { since: string; until: string }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  return (
    <Item mark="hatch">
      <span title={t('fresh.settlingNote')}>
        {t('fresh.settling', { count: countDays(since, until) })}
        <span className="max-md:hidden">: {format.dayRange(since, until)}</span>
      </span>
    </Item>
  )
}

const marks = { gain: 'bg-gain', warn: 'bg-warn', loss: 'bg-loss', quiet: 'bg-quiet' }

function Item({ mark, children }: { mark: keyof typeof marks | 'hatch'; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2.5 px-3.5 whitespace-nowrap not-first:border-l not-first:border-line md:min-h-9 max-md:gap-1.5 max-md:px-1.5 max-md:not-first:border-l-0">
      {mark === 'hatch' ? (
        <span aria-hidden className="hatch size-3.5 shrink-0 rounded-chip border border-line-strong" />
      ) : (
        <span aria-hidden className={cx('size-1.5 shrink-0 rounded-full', marks[mark])} />
      )}
      <span>{children}</span>
    </li>
  )
}

function Waiting() {
  return (
    <li className="px-4">
      <Skeleton className="h-3 w-56" />
    </li>
  )
}

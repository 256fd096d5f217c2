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
import { useDrift } from './use-drift.ts'

graphql(`
  fragment FreshnessStrip_MetricsCoverage on MetricsCoverage {
    accounts
    unreadAccounts
    unreadDays
    settlingSince
    lastReadAt
  }
`)

type FreshnessStripProps = {
  coverage: FreshnessStrip_MetricsCoverageFragment | undefined
  connections: OverviewGroundQuery['connections']
  period: Period
  client: string | null
}

/** How far the figures can be trusted: last reading, days that still change, drift, accounts and profiles in trouble. */
export function FreshnessStrip({ coverage, connections, period, client }: FreshnessStripProps) {
  const { t } = useTranslation('overview')
  const driftedDays = useDrift(period, client)
  const ending = endingProfiles(connections)
  return (
    <Panel aria-label={t('fresh.label')} className="flex items-stretch">
      <ul className="figures flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-y-1 text-label text-soft max-md:px-3 max-md:py-1.5">
        {coverage ? <CoverageItems coverage={coverage} period={period} /> : <Waiting />}
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

type CoverageItemsProps = { coverage: FreshnessStrip_MetricsCoverageFragment; period: Period }

function CoverageItems({ coverage: { lastReadAt, settlingSince }, period }: CoverageItemsProps) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const since = settlingSince && settlingSince < period.from ? period.from : settlingSince
  return (
    <>
      {lastReadAt ? (
        <Item mark={isOld(lastReadAt) ? 'warn' : 'gain'}>
          <time dateTime={lastReadAt} title={format.instant(lastReadAt)}>
            <span className="max-md:hidden">
              {t(isOld(lastReadAt) ? 'fresh.readOn' : 'fresh.readAt', {
                time: isOld(lastReadAt) ? format.instant(lastReadAt) : format.clock(lastReadAt),
                ago: format.ago(lastReadAt),
              })}
            </span>
            <span className="md:hidden">{t('fresh.readAgo', { ago: format.ago(lastReadAt) })}</span>
          </time>
        </Item>
      ) : (
        <Item mark="quiet">{t('fresh.never')}</Item>
      )}
      {since ? (
        <Item mark="hatch">
          {t('fresh.settling', { count: countDays(since, period.to) })}
          <span className="max-md:hidden">: {format.dayRange(since, period.to)}</span>
        </Item>
      ) : null}
    </>
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

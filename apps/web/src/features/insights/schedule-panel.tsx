import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql } from '../../gql/index.ts'
import { cityOfZone } from '../../ui/format-time.ts'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { type NextReading, nextReadings } from './next-readings.ts'

const Schedule = graphql(`
  query Schedule {
    adAccounts(filter: { isActive: true }, first: 100) {
      totalCount
      edges {
        node {
          id
          name
          timezone
          nextReadAt
        }
      }
    }
  }
`)

/** What will be read by itself, and when. */
export function SchedulePanel() {
  const { t } = useTranslation('jobs')
  const { data, error, refetch } = useQuery(Schedule)
  const accounts = data?.adAccounts.edges.map(({ node }) => node)
  const readings = accounts && nextReadings(accounts)
  const unlisted = data ? data.adAccounts.totalCount - data.adAccounts.edges.length : 0
  return (
    <Panel aria-labelledby="schedule">
      <PanelHead id="schedule" divided title={t('schedule.title')} end={t('schedule.lead')} />
      {error && !data ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !data ? (
        <Waiting>
          <SkeletonRows rows={2} />
        </Waiting>
      ) : null}
      {readings?.length ? (
        <ul>
          {readings.map((reading) => (
            <NextReadingRow key={reading.at} reading={reading} />
          ))}
        </ul>
      ) : null}
      {readings?.length === 0 ? (
        <Empty title={t('schedule.none.title')}>
          {t(accounts?.length ? 'schedule.none.off' : 'schedule.none.noAccounts')}
        </Empty>
      ) : null}
      {unlisted > 0 ? (
        <p className="border-t border-line px-4 py-2 text-label text-quiet">
          {t('schedule.unlisted', { count: unlisted })}
        </p>
      ) : null}
    </Panel>
  )
}

const SHOWN = 4

function NextReadingRow({ reading: { at, zones, names } }: { reading: NextReading }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const [zone] = zones
  const rest = names.length - SHOWN
  const shown = rest > 0 ? [...names.slice(0, SHOWN), t('schedule.more', { count: rest })] : names
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 border-b border-line px-4 py-2 last:border-b-0">
      <time dateTime={at} className="figures w-36 shrink-0 font-medium text-text" title={format.instant(at)}>
        {format.instant(at, zone)}
      </time>
      <span className="w-60 shrink-0 truncate text-label text-quiet" title={zones.join(', ')}>
        {format.list(zones.map(cityOfZone))}, {format.ago(at)}
      </span>
      <span className="min-w-0 flex-1 basis-60 text-soft" title={format.list(names)}>
        <Link to="/accounts?followed=yes" className="rounded-chip font-medium hover:underline">
          {t('schedule.accounts', { count: names.length })}
        </Link>
        <span className="text-quiet"> · {format.list(shown)}</span>
      </span>
    </li>
  )
}

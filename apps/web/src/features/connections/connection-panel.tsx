import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { Count } from '../../ui/badge.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { ConnectButton } from './connect-button.tsx'
import { ConnectionTable } from './connection-table.tsx'

type ConnectionPanelProps = {
  connections: readonly ConnectionRow_ConnectionFragment[] | undefined
  error: unknown
  onRetry: () => void
  mayAct: boolean
  /** Renewing, and choosing how. */
  mayRenew: boolean
}

/** The profiles, in their four faces. */
export function ConnectionPanel({ connections, error, onRetry, mayAct, mayRenew }: ConnectionPanelProps) {
  const { t } = useTranslation('connections')
  return (
    <Panel aria-labelledby="connections">
      <PanelHead
        id="connections"
        title={t('title')}
        aside={connections?.length ? <Count>{connections.length}</Count> : null}
        end={t('sealed')}
        divided
      />
      {error && !connections ? <QueryFailed error={error} onRetry={onRetry} /> : null}
      {!error && !connections ? (
        <Waiting>
          <SkeletonRows rows={3} className="h-13" />
        </Waiting>
      ) : null}
      {connections?.length ? <ConnectionTable connections={connections} mayAct={mayAct} mayRenew={mayRenew} /> : null}
      {connections?.length === 0 ? (
        <Empty title={t('none.title')} action={mayAct ? <ConnectButton>{t('connectFirst')}</ConnectButton> : null}>
          {t('none.way')}
        </Empty>
      ) : null}
    </Panel>
  )
}

import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { ApiKeyTable } from '../../features/api-keys/api-key-table.tsx'
import { NewApiKeyButton } from '../../features/api-keys/new-api-key-dialog.tsx'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { graphql } from '../../gql/index.ts'
import { Count } from '../../ui/badge.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'

const ApiKeys = graphql(`
  query ApiKeys {
    apiKeys {
      ...ApiKeyRow_ApiKey
    }
  }
`)

export function ApiKeysTab() {
  const { t } = useTranslation('apiKeys')
  const mayChange = mayAdminister(useCurrent().organization.role)
  const { data, error, refetch } = useQuery(ApiKeys, { skip: !mayChange })
  const again = () => void refetch()
  if (!mayChange) {
    return (
      <Panel className="max-w-250">
        <Empty title={t('notAllowed.title')}>{t('notAllowed.way')}</Empty>
      </Panel>
    )
  }
  return (
    <div className="flex max-w-250 flex-col gap-3">
      <Panel>
        <PanelHead
          title={t('title')}
          aside={data?.apiKeys.length ? <Count>{data.apiKeys.length}</Count> : null}
          end={<NewApiKeyButton onCreated={again} />}
          divided
        />
        {error && !data ? <QueryFailed error={error} onRetry={again} /> : null}
        {!error && !data ? (
          <Waiting>
            <SkeletonRows rows={2} />
          </Waiting>
        ) : null}
        {data?.apiKeys.length ? <ApiKeyTable apiKeys={data.apiKeys} onRevoked={again} /> : null}
        {data?.apiKeys.length === 0 ? <Empty title={t('none.title')}>{t('none.way')}</Empty> : null}
      </Panel>
      <p className="text-label text-quiet">
        {t('howTo')} <code className="font-mono text-soft">{`${location.origin}/graphql`}</code>{' '}
        <code className="font-mono text-soft">Authorization: Bearer …</code>
      </p>
    </div>
  )
}

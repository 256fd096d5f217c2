import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeLine_NoticeFragment } from '../../gql/graphql.ts'
import { Count } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { NoticeRow } from './notice-row.tsx'
import { useOpenNotices } from './use-open-notices.ts'

const SHOWN = 5

type AttentionPanelProps = {
  mayDismiss: boolean
  /** Mends at once what a notice says, where that is possible; null leaves it to the notice's own link. */
  mend: (notice: NoticeLine_NoticeFragment) => ReactNode
}

/** What needs a person, the worst first. */
export function AttentionPanel({ mayDismiss, mend }: AttentionPanelProps) {
  const { t } = useTranslation('notices')
  const { notices, openCount, isWaiting, error, refetch } = useOpenNotices()
  const [isWhole, setIsWhole] = useState(false)
  const worstFirst = notices.toSorted((one, other) => urgencyOf(other) - urgencyOf(one))
  return (
    <Panel className="flex min-w-0 flex-col">
      <PanelHead
        divided
        title={t('attention')}
        aside={openCount ? <Count>{openCount}</Count> : null}
        end={
          notices.length > SHOWN ? (
            <Button variant="link" size="sm" onClick={() => setIsWhole(!isWhole)}>
              {t(isWhole ? 'seeFewer' : 'seeAll')}
            </Button>
          ) : null
        }
      />
      {error && isWaiting ? <QueryFailed error={error} onRetry={refetch} /> : null}
      {isWaiting && !error ? (
        <Waiting>
          <SkeletonRows rows={4} className="h-17" />
        </Waiting>
      ) : null}
      {notices.length ? (
        <ul>
          {(isWhole ? worstFirst : worstFirst.slice(0, SHOWN)).map((notice) => (
            <NoticeRow key={notice.id} notice={notice} mayDismiss={mayDismiss} mend={mend(notice)} />
          ))}
        </ul>
      ) : null}
      {!isWaiting && notices.length === 0 ? <Empty title={t('nothing.title')}>{t('nothing.way')}</Empty> : null}
    </Panel>
  )
}

const urgencies = { INFO: 0, WARNING: 1, CRITICAL: 2 }

const urgencyOf = ({ severity }: NoticeLine_NoticeFragment) => urgencies[severity]

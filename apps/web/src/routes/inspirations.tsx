import { useQuery } from '@apollo/client/react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { InspirationCard } from '../features/inspiration/inspiration-card.tsx'
import { useJobNews } from '../features/jobs/job-news.ts'
import { mayOperate, useCurrent } from '../features/organizations/current.tsx'
import { graphql } from '../gql/index.ts'
import { Count } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { useMissedNews } from '../ui/news.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../ui/skeleton.tsx'
import { Empty } from '../ui/states.tsx'
import { useFormat } from '../ui/use-format.ts'

const Inspirations = graphql(`
  query Inspirations($after: String) {
    inspirations(first: 24, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InspirationCard_Inspiration
        }
        cursor
      }
    }
  }
`)

const grid = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-4'

export default function InspirationsRoute() {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  const mayAct = mayOperate(useCurrent().organization.role)
  const { data, error, loading, refetch, fetchMore } = useQuery(Inspirations)
  useJobNews((job) => {
    if (job.name === 'meta_generate_creatives' && job.finishedAt) refetch()
  })
  useMissedNews(() => refetch())
  usePageTitle(t('title'))
  const { edges = [], pageInfo, totalCount } = data?.inspirations ?? {}
  return (
    <>
      <PageHead
        title={t('title')}
        aside={totalCount ? <Count>{format.number(totalCount)}</Count> : null}
        actions={mayAct && edges.length ? <ChooseButton /> : null}
      />
      {error && !data ? (
        <Panel>
          <QueryFailed error={error} onRetry={() => refetch()} />
        </Panel>
      ) : null}
      {!error && !data ? <ListWaiting /> : null}
      {data && edges.length === 0 ? <NoInspirations mayAct={mayAct} /> : null}
      <ul className={grid}>
        {edges.map(({ node }) => (
          <li key={node.id} className="grid">
            <InspirationCard inspiration={node} />
          </li>
        ))}
      </ul>
      {pageInfo?.hasNextPage ? (
        <Button
          className="self-center"
          busy={loading}
          onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        >
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}

function ChooseButton() {
  const { t } = useTranslation('inspirations')
  return (
    <Button asChild variant="primary">
      <Link to="/creatives">
        <Plus aria-hidden />
        {t('none.button')}
      </Link>
    </Button>
  )
}

function NoInspirations({ mayAct }: { mayAct: boolean }) {
  const { t } = useTranslation('inspirations')
  return (
    <Panel>
      <Empty title={t('none.title')} action={mayAct ? <ChooseButton /> : null}>
        {t('none.way')}
      </Empty>
    </Panel>
  )
}

function ListWaiting() {
  return (
    <Waiting>
      <div className={grid}>
        {['one', 'two', 'three'].map((key) => (
          <Skeleton key={key} className="h-80 rounded-panel" />
        ))}
      </div>
    </Waiting>
  )
}

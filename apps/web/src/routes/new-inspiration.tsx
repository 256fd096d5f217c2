import { skipToken, useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { BriefForm } from '../features/inspiration/brief-form.tsx'
import { emptyBrief, toBriefValues } from '../features/inspiration/brief-values.ts'
import { ChosenSources } from '../features/inspiration/chosen-sources.tsx'
import { mayOperate, useCurrent } from '../features/organizations/current.tsx'
import { graphql } from '../gql/index.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { DrawingJob } from './inspirations/drawing-job.tsx'
import { FormWaiting, NoneChosen, ViewersMayNot } from './inspirations/new-faces.tsx'

const NewInspiration = graphql(`
  query NewInspiration($ids: [ID!]!) {
    creatives(filter: { ids: $ids }, first: 20) {
      edges {
        node {
          ...ChosenSources_Creative
        }
        cursor
      }
    }
  }
`)

const EarlierBrief = graphql(`
  query EarlierBrief($id: ID!) {
    inspiration(id: $id) {
      id
      brief {
        productName
        targetAudience
        tone
        platform
        variations
        ratios
        avoid
      }
    }
  }
`)

/** Sources and a brief become a job; the address remembers it, so that a reload finds it. */
export default function NewInspirationRoute() {
  const { t } = useTranslation('inspirations')
  const [search, setSearch] = useSearchParams()
  const ids = [...new Set((search.get('creatives') ?? '').split(','))].filter(Boolean)
  const [earlier, jobId] = [search.get('from'), search.get('job')]
  const mayAct = mayOperate(useCurrent().organization.role)
  const chosen = useQuery(NewInspiration, ids.length ? { variables: { ids } } : skipToken)
  const before = useQuery(EarlierBrief, earlier ? { variables: { id: earlier } } : skipToken)
  usePageTitle(t('newTitle'))
  const set = (key: string, value: string) =>
    setSearch(
      (now) => {
        if (value) now.set(key, value)
        else now.delete(key)
        return now
      },
      { replace: true },
    )
  const found = (chosen.data ?? chosen.previousData)?.creatives.edges.map(({ node }) => node) ?? []
  // In the order they were chosen, which is the order of their letters.
  const creatives = ids.flatMap((id) => found.filter((creative) => creative.id === id))
  const remove = (gone: string[]) => set('creatives', ids.filter((id) => !gone.includes(id)).join(','))
  const isReady = Boolean(chosen.data ?? chosen.previousData) && (!earlier || Boolean(before.data ?? before.error))
  return (
    <>
      <PageHead title={t('newTitle')} lead={t('newLead')} />
      {jobId ? <DrawingJob jobId={jobId} onRestarted={(job) => set('job', job.id)} /> : null}
      {!mayAct ? (
        <ViewersMayNot />
      ) : ids.length === 0 ? (
        <NoneChosen />
      ) : chosen.error && !chosen.data ? (
        <Panel>
          <QueryFailed error={chosen.error} onRetry={() => void chosen.refetch()} />
        </Panel>
      ) : isReady ? (
        <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,44rem)] lg:gap-6">
          <ChosenSources
            creatives={creatives}
            onRemove={(id) => remove([id])}
            chooseAt={`/creatives?selected=${ids.join(',')}`}
          />
          <BriefForm
            creativeIds={ids}
            startFrom={before.data?.inspiration ? toBriefValues(before.data.inspiration.brief) : emptyBrief}
            onStarted={(job) => set('job', job.id)}
            onRemove={remove}
          />
        </div>
      ) : (
        <FormWaiting />
      )}
    </>
  )
}

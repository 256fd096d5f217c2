import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { FigureInput } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { ExplainFacts } from './explain-facts.tsx'
import { explainQueryText } from './explain-query-text.ts'

const Explain = graphql(`
  query Explain($figure: FigureInput!) {
    explain(figure: $figure) {
      ...ExplainFacts_Explanation
      ... on Problem {
        message
      }
    }
  }
`)

export function ExplainCard({ input }: { input: FigureInput }) {
  const { t } = useTranslation('metrics')
  const { data, error, refetch } = useQuery(Explain, { variables: { figure: input } })
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  if (!data) return <ExplainWaiting />
  const { explain: answer } = data
  return (
    <>
      {answer.__typename === 'Explanation' ? (
        <ExplainFacts explanation={answer} />
      ) : (
        <p role="alert" className="px-4 py-3 text-soft">
          {answer.message}
        </p>
      )}
      <div className="border-t border-line px-4 py-2.5">
        <CopyButton variant="link" text={explainQueryText(input)} label={t('explain.copy')} />
      </div>
    </>
  )
}

function ExplainWaiting() {
  return (
    <Waiting className="flex flex-col gap-3 px-4 pt-2 pb-4">
      <Skeleton className="mb-3 h-13 w-full" />
      <Skeleton className="mb-3 h-4 w-3/4" />
      <Skeleton className="mb-3 h-4 w-2/3" />
      <Skeleton className="mb-3 h-4 w-3/4" />
      <Skeleton className="mb-3 h-4 w-1/2" />
      <Skeleton className="h-4 w-2/3" />
    </Waiting>
  )
}

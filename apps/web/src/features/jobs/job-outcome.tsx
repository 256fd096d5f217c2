import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobOutcome_JobOutcomeFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { BackfillOutcomeFacts, SpendOutcomeFacts, SpendSummaryFacts } from './spend-outcomes.tsx'

graphql(`
  fragment JobOutcome_JobOutcome on JobOutcome {
    ... on SyncOutcome {
      adAccount {
        id
        name
      }
      from
      to
      days
      ads
      rows
      metaCalls
      creatives
    }
    ...SpendOutcomeFacts_SpendOutcome
    ...SpendSummaryFacts_SpendSummary
    ...BackfillOutcomeFacts_BackfillOutcome
    ... on CreativeIngested {
      creative {
        id
        name
      }
    }
    ... on PatternsExtracted {
      creative {
        id
        name
      }
    }
    ... on InspirationMade {
      inspiration {
        id
        title
      }
    }
  }
`)

type SyncOutcome = Extract<JobOutcome_JobOutcomeFragment, { __typename?: 'SyncOutcome' }>

/** What came of a job, with the way to it. */
export function JobOutcome({ outcome }: { outcome: JobOutcome_JobOutcomeFragment }) {
  if (outcome.__typename === 'SyncOutcome') return <SyncFacts outcome={outcome} />
  if (outcome.__typename === 'SpendOutcome') return <SpendOutcomeFacts outcome={outcome} />
  if (outcome.__typename === 'SpendSummary') return <SpendSummaryFacts outcome={outcome} />
  if (outcome.__typename === 'BackfillOutcome') return <BackfillOutcomeFacts outcome={outcome} />
  if (outcome.__typename === 'InspirationMade') {
    return <Way to={`/inspirations/${outcome.inspiration.id}`} name={outcome.inspiration.title} />
  }
  if (outcome.__typename === 'CreativeIngested' || outcome.__typename === 'PatternsExtracted') {
    return <Way to={`/creatives/${outcome.creative.id}`} name={outcome.creative.name} />
  }
  return null
}

function SyncFacts({ outcome }: { outcome: SyncOutcome }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  return (
    <div className="flex flex-col items-start gap-4">
      <Facts>
        <Fact name={t('outcome.account')}>{outcome.adAccount.name}</Fact>
        <Fact name={t('outcome.period')}>
          {format.dayRange(outcome.from, outcome.to)} ({t('days', { count: outcome.days })})
        </Fact>
        <Fact name={t('outcome.ads')}>{format.number(outcome.ads)}</Fact>
        <Fact name={t('outcome.rows')}>{format.number(outcome.rows)}</Fact>
        <Fact name={t('outcome.creatives')}>{format.number(outcome.creatives)}</Fact>
        <Fact name={t('outcome.metaCalls')}>{format.number(outcome.metaCalls)}</Fact>
      </Facts>
      <Button asChild>
        <Link to={`/creatives?account=${outcome.adAccount.id}&from=${outcome.from}&to=${outcome.to}`}>
          {t('outcome.openRanking')}
        </Link>
      </Button>
    </div>
  )
}

function Way({ to, name }: { to: string; name: string }) {
  const { t } = useTranslation('jobs')
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 truncate font-medium">{name}</p>
      <Button asChild>
        <Link to={to}>{t('outcome.open')}</Link>
      </Button>
    </div>
  )
}

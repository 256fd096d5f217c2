import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type {
  BackfillOutcomeFacts_BackfillOutcomeFragment,
  SpendOutcomeFacts_SpendOutcomeFragment,
  SpendSummaryFacts_SpendSummaryFragment,
} from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { useFormat } from '../../ui/use-format.ts'

graphql(`
  fragment SpendOutcomeFacts_SpendOutcome on SpendOutcome {
    adAccount {
      id
      name
    }
    from
    to
    days
    ads
    rows
    spend {
      amount
      currency
    }
    metaCalls
  }
`)

graphql(`
  fragment SpendSummaryFacts_SpendSummary on SpendSummary {
    accounts
    completed
    failed
    running
    paused
    unreachable
    rows
    amounts: spend {
      amount
      currency
    }
    metaCalls
  }
`)

graphql(`
  fragment BackfillOutcomeFacts_BackfillOutcome on BackfillOutcome {
    adAccount {
      id
      name
    }
    months
    rows
    from
    to
    metaCalls
  }
`)

/** A window of one account, read by itself. */
export function SpendOutcomeFacts({ outcome }: { outcome: SpendOutcomeFacts_SpendOutcomeFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  return (
    <div className="flex flex-col items-start gap-4">
      <Facts>
        <Fact name={t('outcome.account')}>{outcome.adAccount.name}</Fact>
        <Fact name={t('outcome.period')}>
          {format.dayRange(outcome.from, outcome.to)} ({t('days', { count: outcome.days })})
        </Fact>
        <Fact name={t('outcome.spend')}>{format.money(outcome.spend)}</Fact>
        <Fact name={t('outcome.ads')}>{format.number(outcome.ads)}</Fact>
        <Fact name={t('outcome.rows')}>{format.number(outcome.rows)}</Fact>
        <Fact name={t('outcome.metaCalls')}>{format.number(outcome.metaCalls)}</Fact>
      </Facts>
      <FiguresOf from={outcome.from} to={outcome.to} />
    </div>
  )
}

/** Several accounts, each of which failed or ended by itself; what is nought is left out. */
export function SpendSummaryFacts({ outcome }: { outcome: SpendSummaryFacts_SpendSummaryFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const counts = ['completed', 'failed', 'running', 'paused', 'unreachable'] as const
  return (
    <Facts>
      <Fact name={t('outcome.accounts')}>{format.number(outcome.accounts)}</Fact>
      {counts
        .filter((key) => outcome[key] > 0)
        .map((key) => (
          <Fact key={key} name={t(`outcome.${key}`)}>
            {format.number(outcome[key])}
          </Fact>
        ))}
      {outcome.amounts.length ? (
        <Fact name={t('outcome.spend')}>{format.list(outcome.amounts.map((amount) => format.money(amount)))}</Fact>
      ) : null}
      <Fact name={t('outcome.rows')}>{format.number(outcome.rows)}</Fact>
      <Fact name={t('outcome.metaCalls')}>{format.number(outcome.metaCalls)}</Fact>
    </Facts>
  )
}

/** The history of one account. */
export function BackfillOutcomeFacts({ outcome }: { outcome: BackfillOutcomeFacts_BackfillOutcomeFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const day = (text: string) => format.day(text, { year: true })
  return (
    <div className="flex flex-col items-start gap-4">
      <Facts>
        <Fact name={t('outcome.account')}>{outcome.adAccount.name}</Fact>
        <Fact name={t('outcome.period')}>{`${day(outcome.from)} – ${day(outcome.to)}`}</Fact>
        <Fact name={t('outcome.months')}>{format.number(outcome.months)}</Fact>
        <Fact name={t('outcome.rows')}>{format.number(outcome.rows)}</Fact>
        <Fact name={t('outcome.metaCalls')}>{format.number(outcome.metaCalls)}</Fact>
      </Facts>
      <FiguresOf from={outcome.from} to={outcome.to} />
    </div>
  )
}

function FiguresOf({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('jobs')
  return (
    <Button asChild>
      <Link to={`/?from=${from}&to=${to}`}>{t('outcome.openOverview')}</Link>
    </Button>
  )
}

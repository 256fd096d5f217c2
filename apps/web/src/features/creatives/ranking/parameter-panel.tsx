import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  Objective,
  ParameterPanel_AdAccountFragment,
  ParameterPanel_TopCreativesFragment,
} from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Panel } from '../../../ui/panel.tsx'
import { kpisOf, objectives } from '../kpis.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { GuardrailLine } from './guardrail-line.tsx'
import { ParameterCell } from './parameter-cell.tsx'
import { PeriodCell } from './period-cell.tsx'
import { useRankingAddress } from './use-ranking-address.ts'

graphql(`
  fragment ParameterPanel_AdAccount on AdAccount {
    id
    name
    currency
    timezone
    isActive
  }
`)

graphql(`
  fragment ParameterPanel_TopCreatives on TopCreatives {
    status
    from
    to
    primaryKpi
    secondaryKpi
    topN
    considered
    eligible
    guardrails {
      minSpend
      minConversions
      minImpressions
    }
  }
`)

type ParameterPanelProps = {
  accounts: readonly ParameterPanel_AdAccountFragment[]
  account: ParameterPanel_AdAccountFragment
  objective: Objective
  /** The server's answer, which also says what it took where the address said nothing. */
  answer: ParameterPanel_TopCreativesFragment | undefined
  /** The cache hint and the button that reads. */
  end: ReactNode
}

const sizes = [3, 5, 7, 10, 15, 20, 50]

/** What is ranked by what. Everything is in the address. */
export function ParameterPanel({ accounts, account, objective, answer, end }: ParameterPanelProps) {
  const { t } = useTranslation('creatives')
  const { change } = useRankingAddress()
  const { nameOf } = useKpiWords()
  const kpis = kpisOf(objective).map((value) => ({ value, label: nameOf(value, objective) }))
  const none = { value: 'none' as const, label: t('parameters.noSecond') }
  const shown = [...new Set([...sizes, ...(answer ? [answer.topN] : [])])].sort((one, other) => one - other)
  return (
    <Panel aria-label={t('parameters.label')}>
      <div className="grid grid-cols-2 gap-px border-b border-line bg-line md:grid-cols-3 xl:grid-cols-[1.3fr_1.15fr_1fr_1fr_1fr_0.6fr]">
        <ParameterCell
          label={t('parameters.account')}
          value={account.id}
          // Another account has other creatives.
          onChange={(id) => change({ account: id, selected: null })}
          options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PeriodCell
          period={answer}
          zone={account.timezone}
          onChange={(period) => change({ from: period?.from ?? null, to: period?.to ?? null })}
        />
        <ParameterCell
          label={t('parameters.objective')}
          value={objective}
          onChange={(next) => change({ objective: next, kpi: null, second: null })}
          options={objectives.map((value) => ({ value, label: t(`objectives.${value}`) }))}
        />
        <ParameterCell
          label={t('parameters.kpi')}
          value={answer?.primaryKpi}
          onChange={(kpi) => change({ kpi, ...(kpi === answer?.secondaryKpi ? { second: 'none' } : {}) })}
          options={kpis}
        />
        <ParameterCell
          label={t('parameters.second')}
          value={answer ? (answer.secondaryKpi ?? 'none') : undefined}
          onChange={(second) => change({ second })}
          options={[none, ...kpis.filter(({ value }) => value !== answer?.primaryKpi)]}
        />
        <ParameterCell
          label={t('parameters.show')}
          value={answer ? String(answer.topN) : undefined}
          onChange={(top) => change({ top })}
          options={shown.map((size) => ({ value: String(size), label: t('parameters.top', { count: size }) }))}
        />
      </div>
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2">
        <GuardrailLine answer={answer} objective={objective} currency={account.currency} />
        <div className="ml-auto flex flex-wrap items-center gap-3">{end}</div>
      </div>
    </Panel>
  )
}

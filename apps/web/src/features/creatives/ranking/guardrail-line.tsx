import { useTranslation } from 'react-i18next'
import type { Objective, ParameterPanel_TopCreativesFragment } from '../../../gql/graphql.ts'
import { GuardrailChips } from './guardrail-chips.tsx'

type GuardrailLineProps = {
  answer: ParameterPanel_TopCreativesFragment | undefined
  objective: Objective
  currency: string
}

/** The least a creative must have, and how many have it. */
export function GuardrailLine({ answer, objective, currency }: GuardrailLineProps) {
  const { t } = useTranslation('creatives')
  return (
    <div className="flex flex-wrap items-center gap-2 text-label text-quiet">
      <span>{t('guardrails.title')}</span>
      {answer ? (
        <>
          <GuardrailChips guardrails={answer.guardrails} objective={objective} currency={currency} />
          <PassedCount answer={answer} />
        </>
      ) : null}
    </div>
  )
}

/** `22 criativos no período, 15 passam nos mínimos`. */
function PassedCount({ answer }: { answer: ParameterPanel_TopCreativesFragment }) {
  const { t } = useTranslation('creatives')
  if (answer.status === 'SYNCING') return <span>{t('changesWhenRead')}</span>
  if (answer.status === 'NEVER_SYNCED') return null
  return (
    <span className="figures">
      {t('considered', { count: answer.considered })}, {t('eligible', { count: answer.eligible })}
    </span>
  )
}

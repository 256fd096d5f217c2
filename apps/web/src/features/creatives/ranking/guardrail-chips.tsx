import { useTranslation } from 'react-i18next'
import type { Objective, ParameterPanel_TopCreativesFragment } from '../../../gql/graphql.ts'
import { useFormat, useLocale } from '../../../ui/use-format.ts'
import { GuardrailChip } from './guardrail-chip.tsx'
import { decimalIn } from './ranking-address.ts'
import { useRankingAddress } from './use-ranking-address.ts'

type GuardrailChipsProps = {
  guardrails: ParameterPanel_TopCreativesFragment['guardrails']
  objective: Objective
  currency: string
}

const wholeOf = (text: string) => (/^\d{1,9}$/.test(text) ? text : undefined)

/** The least a creative must have before anything is claimed about it. */
export function GuardrailChips({ guardrails, objective, currency }: GuardrailChipsProps) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const usesComma = useLocale() === 'pt-BR'
  const { change } = useRankingAddress()
  const { minSpend, minConversions, minImpressions } = guardrails
  const money = { amount: minSpend, currency }
  return (
    <>
      <GuardrailChip
        name={t('guardrails.spend')}
        shown={format.money(money, { whole: Number.isInteger(Number(minSpend)) })}
        typed={usesComma ? minSpend.replace('.', ',') : minSpend}
        hint={t('guardrails.spendHint', { currency })}
        read={(text) => decimalIn(usesComma ? text.replace(',', '.') : text)}
        onChange={(spend) => change({ spend })}
      />
      <GuardrailChip
        name={t(`resultNamesSmall.${objective}`)}
        shown={format.number(minConversions)}
        typed={String(minConversions)}
        hint={t('guardrails.wholeHint')}
        read={wholeOf}
        onChange={(results) => change({ results })}
      />
      <GuardrailChip
        name={t('guardrails.impressions')}
        shown={format.number(minImpressions)}
        typed={String(minImpressions)}
        hint={t('guardrails.wholeHint')}
        read={wholeOf}
        onChange={(impressions) => change({ impressions })}
      />
    </>
  )
}

import type { Texts } from '../../work/texts.ts'

export const creativeConfigTexts: Texts = {
  'pt-BR': {
    'config.fault.guardrails.minSpend': 'O gasto mínimo é um valor a partir de zero, por exemplo 100 ou 99.90.',
    'config.fault.kpiWeights': 'Os pesos vão de 0 a 100 e o do KPI principal é maior que zero.',
    'config.fault.competitorBrands':
      'Cada marca de concorrente tem de {{least}} a {{most}} caracteres e ao menos uma letra ou um número: confira “{{name}}”.',
    'config.fault.competitorBrands.most': 'A lista guarda até {{most}} marcas de concorrentes, e vieram {{given}}.',
  },
  en: {
    'config.fault.guardrails.minSpend': 'The least spend is an amount from zero, for example 100 or 99.90.',
    'config.fault.kpiWeights': 'Weights go from 0 to 100, and the main KPI has more than zero.',
    'config.fault.competitorBrands':
      "Each competitor's brand has {{least}} to {{most}} characters and at least one letter or digit: check “{{name}}”.",
    'config.fault.competitorBrands.most': "The list keeps up to {{most}} competitors' brands, and {{given}} came.",
  },
}

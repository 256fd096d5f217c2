import type { Texts } from '../../work/texts.ts'

export const metricsTexts: Texts = {
  'pt-BR': {
    'metrics.clientNotFound': 'Este cliente não existe nesta organização.',
    'metrics.notFound.Campaign': 'Esta campanha não foi lida em nenhuma conta desta organização.',
    'metrics.notFound.AdSet': 'Este conjunto de anúncios não foi lido em nenhuma conta desta organização.',
    'metrics.notFound.Ad': 'Este anúncio não foi lido em nenhuma conta desta organização.',
    'metrics.currency': 'A moeda é um código de três letras, por exemplo BRL ou USD.',
    'metrics.rateMissing':
      'Falta a cotação de {{from}} para {{to}} em {{day, day}}. Informe a cotação desse dia, ou mostre cada moeda na sua linha.',
    'metrics.window.IN_FUTURE': 'O período passa de hoje, {{today, day}}, no fuso das contas. Termine hoje ou antes.',
    'metrics.window.TOO_OLD': 'Os números vão até 36 meses atrás. Comece em {{oldest, day}} ou depois.',
    'metrics.unknown.CLIENT': 'Sem cliente',
    'metrics.unknown.ACCOUNT': 'Conta {{key}}',
    'metrics.unknown.CAMPAIGN': 'Campanha sem nome ({{key}})',
    'metrics.unknown.ADSET': 'Conjunto sem nome ({{key}})',
    'metrics.unknown.AD': 'Anúncio sem nome ({{key}})',
  },
  en: {
    'metrics.clientNotFound': 'There is no such client in this organisation.',
    'metrics.notFound.Campaign': 'No account of this organisation has had this campaign read.',
    'metrics.notFound.AdSet': 'No account of this organisation has had this ad set read.',
    'metrics.notFound.Ad': 'No account of this organisation has had this ad read.',
    'metrics.currency': 'A currency is a code of three letters, for example BRL or USD.',
    'metrics.rateMissing':
      'There is no rate from {{from}} to {{to}} for {{day, day}}. Enter the rate of that day, or show each currency in its own line.',
    'metrics.window.IN_FUTURE':
      "The period goes past today, {{today, day}}, in the accounts' time zones. End it today or before.",
    'metrics.window.TOO_OLD': 'Figures go back 36 months. Begin on {{oldest, day}} or later.',
    'metrics.unknown.CLIENT': 'No client',
    'metrics.unknown.ACCOUNT': 'Account {{key}}',
    'metrics.unknown.CAMPAIGN': 'Campaign without a name ({{key}})',
    'metrics.unknown.ADSET': 'Ad set without a name ({{key}})',
    'metrics.unknown.AD': 'Ad without a name ({{key}})',
  },
}

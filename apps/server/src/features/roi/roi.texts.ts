import type { Texts } from '../../work/texts.ts'

export const roiTexts: Texts = {
  'pt-BR': {
    'roi.line.attributed': 'Atribuído a anúncios',
    'roi.line.unattributed': 'Sem anúncio identificado',
    'roi.line.total': 'Total',
    'roi.rateMissing':
      'Falta a cotação de {{from}} para {{to}} em {{day, day}}. Informe a cotação desse dia, ou filtre as contas de uma só moeda.',
  },
  en: {
    'roi.line.attributed': 'Attributed to ads',
    'roi.line.unattributed': 'No ad identified',
    'roi.line.total': 'Total',
    'roi.rateMissing':
      'There is no rate from {{from}} to {{to}} for {{day, day}}. Enter the rate of that day, or filter for accounts of one currency.',
  },
}

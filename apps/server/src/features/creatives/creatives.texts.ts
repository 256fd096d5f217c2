import type { Texts } from '../../work/texts.ts'

export const creativesTexts: Texts = {
  'pt-BR': {
    'creatives.ranked_one': '{{count}} criativo no ranking',
    'creatives.ranked_other': '{{count}} criativos no ranking',
    'creatives.ingested': 'criativo lido',
    'creatives.cacheNotFound': 'Este ranking não está guardado. Não há o que apagar.',
    'creatives.excluded.conversions.PURCHASE_one': '{{have}} de {{need}} venda.',
    'creatives.excluded.conversions.PURCHASE_other': '{{have}} de {{need}} vendas.',
    'creatives.excluded.conversions.LEAD_one': '{{have}} de {{need}} cadastro.',
    'creatives.excluded.conversions.LEAD_other': '{{have}} de {{need}} cadastros.',
    'creatives.excluded.conversions.INSTALL_one': '{{have}} de {{need}} instalação.',
    'creatives.excluded.conversions.INSTALL_other': '{{have}} de {{need}} instalações.',
    'creatives.excluded.spend': '{{have}} de {{need}} de gasto.',
    'creatives.excluded.impressions_one': '{{have}} de {{need}} impressão.',
    'creatives.excluded.impressions_other': '{{have}} de {{need}} impressões.',
    'creatives.excluded.others':
      'Passa nos mínimos, mas mais da metade da estimativa ainda vem dos outros criativos da conta.',
    'creatives.excluded.wide':
      'Passa nos mínimos, mas o intervalo ainda é largo: o lado alto é mais que o dobro do baixo.',
    'creatives.excluded.noKpi': 'Este KPI não existe para este criativo no período.',
    'creatives.pace_one': 'No ritmo atual, entra no ranking em cerca de {{count}} dia.',
    'creatives.pace_other': 'No ritmo atual, entra no ranking em cerca de {{count}} dias.',
    'creatives.picture.connection': 'O acesso ao Meta terminou. Reconecte um perfil para ver a imagem.',
    'creatives.picture.unavailable': 'O Meta não entregou a imagem agora. Tente de novo daqui a pouco.',
  },
  en: {
    'creatives.ranked_one': '{{count}} creative ranked',
    'creatives.ranked_other': '{{count}} creatives ranked',
    'creatives.ingested': 'creative read',
    'creatives.cacheNotFound': 'No such ranking is kept. There is nothing to delete.',
    'creatives.excluded.conversions.PURCHASE_one': '{{have}} of {{need}} purchase.',
    'creatives.excluded.conversions.PURCHASE_other': '{{have}} of {{need}} purchases.',
    'creatives.excluded.conversions.LEAD_one': '{{have}} of {{need}} lead.',
    'creatives.excluded.conversions.LEAD_other': '{{have}} of {{need}} leads.',
    'creatives.excluded.conversions.INSTALL_one': '{{have}} of {{need}} install.',
    'creatives.excluded.conversions.INSTALL_other': '{{have}} of {{need}} installs.',
    'creatives.excluded.spend': '{{have}} of {{need}} spend.',
    'creatives.excluded.impressions_one': '{{have}} of {{need}} impression.',
    'creatives.excluded.impressions_other': '{{have}} of {{need}} impressions.',
    'creatives.excluded.others':
      "Past the guardrails, but more than half of its estimate still comes from the account's other creatives.",
    'creatives.excluded.wide':
      'Past the guardrails, but the interval is still wide: its high end is more than twice its low end.',
    'creatives.excluded.noKpi': 'There is no such KPI for this creative in the period.',
    'creatives.pace_one': 'At its present pace it is ranked in about {{count}} day.',
    'creatives.pace_other': 'At its present pace it is ranked in about {{count}} days.',
    'creatives.picture.connection': 'Access to Meta has ended. Reconnect a profile to see the picture.',
    'creatives.picture.unavailable': 'Meta does not hand out the picture right now. Try again in a while.',
  },
}

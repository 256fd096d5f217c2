import type { Texts } from '../../work/texts.ts'

export const insightsTexts: Texts = {
  'pt-BR': {
    'insights.alreadyRunning': 'A leitura deste período de {{name}} já está em andamento. Acompanhe a que começou.',
    'insights.window.REVERSED': 'O período termina antes de começar. Troque as datas.',
    'insights.window.IN_FUTURE': 'O período passa de hoje, {{today, day}}, no fuso da conta. Termine hoje ou antes.',
    'insights.window.TOO_OLD':
      'O período começa há mais de 36 meses, e o Meta não guarda muito mais. Comece em {{oldest, day}} ou depois.',
    'insights.window.TOO_LONG': 'O período tem {{days}} dias; uma leitura vai até 366. Divida em partes.',
    'insights.fault.noReturn':
      'ROAS existe só para vendas: cadastros e instalações não trazem valor. Escolha outro KPI.',
    'insights.fault.sameKpi': 'O segundo KPI é igual ao principal. Escolha outro, ou nenhum.',
    'insights.fault.topN': 'O ranking mostra de 1 a 50 criativos.',
    'insights.fault.minSpend': 'O gasto mínimo é um valor a partir de zero, por exemplo 100 ou 99.90.',
    'insights.fault.count': 'O mínimo é um número inteiro a partir de zero.',
    'insights.windowBegun': '{{window, days}}: começando',
    'insights.windowPage_one': '{{window, days}}: página {{page, number}}, {{count, number}} anúncio',
    'insights.windowPage_other': '{{window, days}}: página {{page, number}}, {{count, number}} anúncios',
    'insights.windowRead_one': '{{window, days}}: {{count, number}} anúncio com entrega',
    'insights.windowRead_other': '{{window, days}}: {{count, number}} anúncios com entrega',
    // What jobs of earlier releases kept, without their days.
    'insights.pageRead_one': 'página {{page, number}}, {{count, number}} anúncio',
    'insights.pageRead_other': 'página {{page, number}}, {{count, number}} anúncios',
    'insights.read_one': 'período lido: {{count, number}} anúncio com entrega',
    'insights.read_other': 'período lido: {{count, number}} anúncios com entrega',
    'insights.adsRead_one': 'criativo de {{done, number}} de {{count, number}} anúncio',
    'insights.adsRead_other': 'criativos de {{done, number}} de {{count, number}} anúncios',
    'insights.dayDrifted':
      'O gasto de {{day, day}} em {{name}} não fecha: o total do Meta e a soma dos anúncios diferem em {{difference, number(minimumFractionDigits: 2)}} {{currency}}, também na releitura.',
    'insights.reconciliation.tooLong':
      'O período tem {{days}} dias; a conferência mostra até {{longest}}. Divida em partes.',
    'insights.readingStopped':
      'A leitura de {{name}} falhou e parou: os números que você vê são os da leitura anterior. O motivo está nas tarefas.',
    'insights.reconciliation.unread': 'Este dia ainda não foi lido. Leia o dia antes de marcar.',
    'jobs.failure.AD_ACCOUNT_OFF': '{{name}} foi desligada durante a leitura. Ligue a conta e leia de novo.',
  },
  en: {
    'insights.alreadyRunning': 'This period of {{name}} is being read already. Follow the read that has begun.',
    'insights.window.REVERSED': 'The period ends before it begins. Swap the dates.',
    'insights.window.IN_FUTURE':
      "The period goes past today, {{today, day}}, in the account's time zone. End it today or before.",
    'insights.window.TOO_OLD':
      'The period begins more than 36 months ago, and Meta keeps little more. Begin on {{oldest, day}} or later.',
    'insights.window.TOO_LONG': 'The period has {{days}} days; one read takes up to 366. Split it.',
    'insights.fault.noReturn': 'ROAS exists for purchases only: leads and installs carry no value. Choose another KPI.',
    'insights.fault.sameKpi': 'The second KPI is the same as the main one. Choose another one, or none.',
    'insights.fault.topN': 'The ranking shows 1 to 50 creatives.',
    'insights.fault.minSpend': 'The least spend is an amount from zero, for example 100 or 99.90.',
    'insights.fault.count': 'The least is a whole number from zero.',
    'insights.windowBegun': '{{window, days}}: beginning',
    'insights.windowPage_one': '{{window, days}}: page {{page, number}}, {{count, number}} ad',
    'insights.windowPage_other': '{{window, days}}: page {{page, number}}, {{count, number}} ads',
    'insights.windowRead_one': '{{window, days}}: {{count, number}} ad delivered',
    'insights.windowRead_other': '{{window, days}}: {{count, number}} ads delivered',
    'insights.pageRead_one': 'page {{page, number}}, {{count, number}} ad',
    'insights.pageRead_other': 'page {{page, number}}, {{count, number}} ads',
    'insights.read_one': 'period read: {{count, number}} ad delivered',
    'insights.read_other': 'period read: {{count, number}} ads delivered',
    'insights.adsRead_one': 'creative of {{done, number}} of {{count, number}} ad',
    'insights.adsRead_other': 'creatives of {{done, number}} of {{count, number}} ads',
    'insights.dayDrifted':
      "The spend of {{day, day}} in {{name}} does not add up: Meta's total and the sum of the ads differ by {{difference, number(minimumFractionDigits: 2)}} {{currency}}, also when read again.",
    'insights.reconciliation.tooLong':
      'The period has {{days}} days; a reconciliation shows up to {{longest}}. Split it.',
    'insights.readingStopped':
      'Reading {{name}} failed and has stopped: the figures you see are those of the reading before. The jobs say why.',
    'insights.reconciliation.unread': 'This day was not read yet. Read it before you mark it.',
    'jobs.failure.AD_ACCOUNT_OFF': '{{name}} was switched off while it was read. Switch it on and read again.',
  },
}

import type { Texts } from '../../../work/texts.ts'

export const clockTexts: Texts = {
  'pt-BR': {
    'jobs.step.ACCOUNTS': 'contas: {{done}} de {{total}}',
    'insights.nothing.off': 'Nenhuma conta está ligada. Ligue uma em Perfis e contas.',
    'insights.nothing.profile': 'Nenhum perfil conectado alcança as contas ligadas. Conecte um em Perfis e contas.',
    'insights.nothing.fallback': 'O Meta não mostra a conta META_AD_ACCOUNT_ID com o token META_PAGE_ACCESS_TOKEN.',
    'insights.notAsked': 'A leitura não pôde ser pedida. O registro do servidor diz por quê.',
    'insights.backfillRunning': 'O histórico de {{name}} já está sendo lido. Acompanhe a leitura que começou.',
    'insights.months_one': '{{count}} mês',
    'insights.months_other': '{{count}} meses',
    'insights.fault.months': 'O histórico tem de 1 a {{most}} meses.',
    'insights.backfill_one':
      '{{month, month}}, {{done}} de $t(insights.months, {"count": {{total}} }), {{count, number}} linha',
    'insights.backfill_other':
      '{{month, month}}, {{done}} de $t(insights.months, {"count": {{total}} }), {{count, number}} linhas',
  },
  en: {
    'jobs.step.ACCOUNTS': 'accounts: {{done}} of {{total}}',
    'insights.nothing.off': 'No account is switched on. Switch one on under Profiles and accounts.',
    'insights.nothing.profile':
      'No connected profile reaches the accounts that are switched on. Connect one under Profiles and accounts.',
    'insights.nothing.fallback': 'Meta does not show the account META_AD_ACCOUNT_ID to META_PAGE_ACCESS_TOKEN.',
    'insights.notAsked': 'The reading could not be asked for. The log of the server says why.',
    'insights.backfillRunning': 'The history of {{name}} is being read already. Follow the read that has begun.',
    'insights.months_one': '{{count}} month',
    'insights.months_other': '{{count}} months',
    'insights.fault.months': 'The history has 1 to {{most}} months.',
    'insights.backfill_one':
      '{{month, month}}, {{done}} of $t(insights.months, {"count": {{total}} }), {{count, number}} row',
    'insights.backfill_other':
      '{{month, month}}, {{done}} of $t(insights.months, {"count": {{total}} }), {{count, number}} rows',
  },
}

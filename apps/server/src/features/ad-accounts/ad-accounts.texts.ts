import type { Texts } from '../../work/texts.ts'

export const adAccountsTexts: Texts = {
  'pt-BR': {
    'adAccounts.notFound': 'Esta conta de anúncio não existe nesta organização.',
    'adAccounts.clientNotFound': 'Este cliente não existe nesta organização.',
    'adAccounts.clientArchived': '{{name}} está arquivado e não recebe contas. Desarquive o cliente, ou escolha outro.',
    'adAccounts.onOrOff': 'Diga se a conta fica ligada ou desligada.',
    'adAccounts.datasetNotOffered':
      'O Meta não oferece este dataset para a conta. Abra a lista de novo e escolha um dela.',
    'adAccounts.switchedOff': '{{name}} está desligada. Ligue a conta em Perfis e contas antes de ler.',
    'adAccounts.unreachable': 'Nenhum perfil conectado alcança esta conta.',
    'adAccounts.expired': 'Token de {{name}} expirou',
    'adAccounts.revoked': '{{name}} retirou o acesso',
    'adAccounts.ended.none.expired': 'O acesso de {{name}} ao Meta terminou. Nenhuma conta ligada depende só dele.',
    'adAccounts.ended.none.revoked': '{{name}} retirou o acesso ao Meta. Nenhuma conta ligada depende só dele.',
    'adAccounts.ended.some.expired_one':
      'O acesso de {{name}} ao Meta terminou: {{count}} conta ligada não pode ser lida. Reconecte o perfil; as leituras paradas continuam sozinhas.',
    'adAccounts.ended.some.expired_other':
      'O acesso de {{name}} ao Meta terminou: {{count}} contas ligadas não podem ser lidas. Reconecte o perfil; as leituras paradas continuam sozinhas.',
    'adAccounts.ended.some.revoked_one':
      '{{name}} retirou o acesso ao Meta: {{count}} conta ligada não pode ser lida. Reconecte o perfil; as leituras paradas continuam sozinhas.',
    'adAccounts.ended.some.revoked_other':
      '{{name}} retirou o acesso ao Meta: {{count}} contas ligadas não podem ser lidas. Reconecte o perfil; as leituras paradas continuam sozinhas.',
    'adAccounts.status.DISABLED': 'Desativada pelo Meta',
    'adAccounts.status.UNSETTLED': 'Desativada pelo Meta: pagamento pendente',
    'adAccounts.status.PENDING_RISK_REVIEW': 'Em análise de risco pelo Meta',
    'adAccounts.status.PENDING_SETTLEMENT': 'Pagamento em processamento no Meta',
    'adAccounts.status.PENDING_CLOSURE': 'Em encerramento no Meta',
    'adAccounts.status.CLOSED': 'Encerrada no Meta',
    'adAccounts.status.UNKNOWN': 'O Meta informa um estado desconhecido',
  },
  en: {
    'adAccounts.notFound': 'There is no such ad account in this organisation.',
    'adAccounts.clientNotFound': 'There is no such client in this organisation.',
    'adAccounts.clientArchived': '{{name}} is archived and gets no accounts. Take the client back, or choose another.',
    'adAccounts.onOrOff': 'Say whether the account is on or off.',
    'adAccounts.datasetNotOffered':
      'Meta does not offer this dataset for the account. Open the list again and choose from it.',
    'adAccounts.switchedOff': '{{name}} is switched off. Switch it on under Profiles and accounts before reading.',
    'adAccounts.unreachable': 'No connected profile reaches this account.',
    'adAccounts.expired': "{{name}}'s token has expired",
    'adAccounts.revoked': '{{name}} withdrew access',
    'adAccounts.ended.none.expired':
      "{{name}}'s access to Meta has ended. No account that is switched on depends on it alone.",
    'adAccounts.ended.none.revoked':
      '{{name}} withdrew access to Meta. No account that is switched on depends on it alone.',
    'adAccounts.ended.some.expired_one':
      "{{name}}'s access to Meta has ended: {{count}} account that is switched on cannot be read. Reconnect the profile; readings that stopped go on by themselves.",
    'adAccounts.ended.some.expired_other':
      "{{name}}'s access to Meta has ended: {{count}} accounts that are switched on cannot be read. Reconnect the profile; readings that stopped go on by themselves.",
    'adAccounts.ended.some.revoked_one':
      '{{name}} withdrew access to Meta: {{count}} account that is switched on cannot be read. Reconnect the profile; readings that stopped go on by themselves.',
    'adAccounts.ended.some.revoked_other':
      '{{name}} withdrew access to Meta: {{count}} accounts that are switched on cannot be read. Reconnect the profile; readings that stopped go on by themselves.',
    'adAccounts.status.DISABLED': 'Disabled by Meta',
    'adAccounts.status.UNSETTLED': 'Disabled by Meta: payment is due',
    'adAccounts.status.PENDING_RISK_REVIEW': "In Meta's risk review",
    'adAccounts.status.PENDING_SETTLEMENT': 'Payment is being settled at Meta',
    'adAccounts.status.PENDING_CLOSURE': 'Being closed at Meta',
    'adAccounts.status.CLOSED': 'Closed at Meta',
    'adAccounts.status.UNKNOWN': 'Meta gives a state that is not known',
  },
}

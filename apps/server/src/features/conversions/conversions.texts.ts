import type { Texts } from '../../work/texts.ts'

export const conversionsTexts: Texts = {
  'pt-BR': {
    'conversions.notFound': 'Este evento não existe nesta organização.',
    'conversions.dataset.notFound':
      'Nenhuma conta de anúncios nem número desta organização usa este conjunto de dados.',
    'conversions.dataset.listed': '{{name}}',
    'conversions.dataset.whatsapp': 'WhatsApp {{name}}',
    'conversions.testCode':
      'O código de teste tem de 1 a 64 letras e números, como TEST12345. Copie do Gerenciador de Eventos.',
    'conversions.notRetryable.SENT': 'O Meta já recebeu este evento.',
    'conversions.notRetryable.waiting': 'Este evento ainda vai ser tentado sozinho.',
    'conversions.notRetryable.skipped':
      'Não há o que enviar: nenhum clique de anúncio é conhecido, ou outro já o contou.',
    'conversions.notRetryable.CANCELED': 'O ticket voltou atrás. Mova-o de novo para contar ao Meta.',
    'conversions.notRetryable.tooLate': 'O Meta só aceita eventos dos últimos sete dias.',
    'conversions.duplicatePossible':
      'O Meta pode já ter este evento. Enviar de novo pode contar a mesma venda duas vezes.',
    'conversions.notUnknown': 'O resultado deste evento é conhecido; não há o que decidir.',
    'conversions.story.lead.already': 'O Meta já foi avisado deste lead; nada novo é enviado.',
    'conversions.story.purchase.already': 'O Meta já foi avisado desta venda; nada novo é enviado.',
    'conversions.story.lead.kept': 'O Meta já foi avisado deste lead, e isso não se desfaz.',
    'conversions.story.purchase.kept': 'O Meta já foi avisado desta venda, e isso não se desfaz.',
    'conversions.story.value.kept':
      'O Meta foi avisado da venda com {{amount}} {{currency}}; o valor corrigido fica só aqui.',
    'conversions.story.duplicateLead': 'Este clique já foi contado ao Meta como lead por outro ticket deste contato.',
    'conversions.story.settled.SENT': 'Evento {{eventId}}: visto no Meta.',
    'conversions.story.settled.FAILED': 'Evento {{eventId}}: não está no Meta.',
    'conversions.story.retried': 'Evento {{eventId}}: mandado de novo.',
    'conversions.silent':
      '{{name}} costuma receber conversões todo dia e não recebe nenhuma desde {{since, day}}, embora haja leads qualificados.',
    'conversions.unknown_one': '{{name}}: não se sabe se o Meta recebeu {{count}} evento. Olhe no Meta e decida.',
    'conversions.unknown_other': '{{name}}: não se sabe se o Meta recebeu {{count}} eventos. Olhe no Meta e decida.',
    'conversions.expired_one': '{{name}}: {{count}} evento ficou velho demais para o Meta antes de poder ser enviado.',
    'conversions.expired_other':
      '{{name}}: {{count}} eventos ficaram velhos demais para o Meta antes de poderem ser enviados.',
    'conversions.expired.nowhere_one':
      '{{count}} evento ficou velho demais para o Meta porque nenhum conjunto de dados foi escolhido.',
    'conversions.expired.nowhere_other':
      '{{count}} eventos ficaram velhos demais para o Meta porque nenhum conjunto de dados foi escolhido.',
    'conversions.expiring_one':
      '{{name}}: {{count}} evento ainda não enviado fica velho demais para o Meta em breve. O prazo acaba em menos de {{hours}} h.',
    'conversions.expiring_other':
      '{{name}}: {{count}} eventos ainda não enviados ficam velhos demais para o Meta em breve. O primeiro prazo acaba em menos de {{hours}} h.',
    'conversions.expiring.nowhere_one':
      '{{count}} evento sem conjunto de dados fica velho demais para o Meta em breve. O prazo acaba em menos de {{hours}} h.',
    'conversions.expiring.nowhere_other':
      '{{count}} eventos sem conjunto de dados ficam velhos demais para o Meta em breve. O primeiro prazo acaba em menos de {{hours}} h.',
    'conversions.datasetMissing.account':
      '{{name}}: conversões esperam por um conjunto de dados. Escolha um para a conta de anúncios e elas seguem sozinhas.',
    'conversions.datasetMissing.number':
      '{{name}}: conversões deste número esperam por um conjunto de dados. Conecte o número de novo com um perfil que possa enviar eventos, e elas seguem sozinhas.',
    'conversions.failed.refused':
      'O Meta recusou eventos em {{day, day}}. O que ele disse está em cada evento; depois de corrigir, tente de novo.',
    'conversions.failed.before': 'Eventos falharam em {{day, day}}. $t(conversions.failure.{{code}})',
    'conversions.failure.NAME_UNKNOWN': 'O Meta não conhece este tipo de evento em conversas.',
    'conversions.failure.DATASET_MISSING':
      'Nenhum conjunto de dados foi escolhido para a conta de anúncios. Escolha um: o evento segue sozinho.',
    'conversions.failure.WABA_MISSING': 'A conta do WhatsApp da conversa não é conhecida.',
    'conversions.failure.VALUE_MISSING': 'A venda não tem valor acima de zero. Corrija o valor do ticket.',
    'conversions.failure.CURRENCY_INVALID': 'A moeda da venda não existe. Corrija a moeda do ticket.',
    'conversions.failure.TOO_LATE':
      'O Meta só aceita eventos dos últimos sete dias, e este não pôde ser enviado a tempo.',
    'conversions.failure.AD_BEING_LOOKED_UP':
      'O anúncio ainda está sendo consultado no Meta. O evento segue em até cinco minutos.',
    'conversions.failure.AD_ACCOUNT_OFF':
      'A conta de anúncios está desligada aqui: nada dela é contado ao Meta. Ligue-a: o evento segue sozinho.',
    'conversions.failure.CONNECTION_EXPIRED':
      'Nenhum perfil conectado funciona. Reconecte um perfil: o evento segue sozinho.',
    'conversions.failure.META_PERMISSION':
      'Nenhum perfil conectado pode enviar a este conjunto de dados. Conecte um que possa: o evento segue sozinho.',
    'conversions.failure.META_THROTTLED': 'O Meta pediu para esperar.',
    'conversions.failure.META_UNREACHABLE': 'O Meta não pôde ser alcançado; nada foi enviado ainda.',
    'conversions.failure.META_VERSION': 'O Meta não atende mais a versão da API configurada.',
    'conversions.failure.META_REFUSED': 'O Meta recusou o evento: {{detail}}',
    'conversions.failure.ANSWER_LOST': 'O Meta não respondeu a tempo: pode ter o evento.',
    'conversions.failure.ANSWER_UNREADABLE': 'A resposta do Meta não pôde ser lida: ele pode ter o evento.',
    'conversions.failure.META_STUMBLED': 'O Meta tropeçou ao responder: pode ter o evento.',
    'conversions.failure.COUNT_DIFFERS': 'O Meta contou outro número de eventos: pode ter este ou não.',
    'conversions.failure.WORKER_DIED': 'O processo que enviava parou no meio: o Meta pode ter o evento.',
    'conversions.failure.BODY_CHANGED': 'O contato mudou, e o que foi enviado primeiro não pode ser repetido igual.',
    'conversions.failure.TAKEN_BACK': 'O ticket voltou atrás enquanto não se sabia se o Meta recebeu o evento.',
    'conversions.failure.NOT_AT_META': 'Alguém olhou no Meta, e o evento não está lá.',
    'conversions.failure.INTERNAL': 'Algo deu errado do nosso lado antes do envio. O evento é tentado de novo sozinho.',
  },
  en: {
    'conversions.notFound': 'There is no such event in this organisation.',
    'conversions.dataset.notFound': 'No ad account and no number of this organisation uses this dataset.',
    'conversions.dataset.listed': '{{name}}',
    'conversions.dataset.whatsapp': 'WhatsApp {{name}}',
    'conversions.testCode':
      'A test code has 1 to 64 letters and digits, such as TEST12345. Copy it from Events Manager.',
    'conversions.notRetryable.SENT': 'Meta has received this event.',
    'conversions.notRetryable.waiting': 'This event will still be tried by itself.',
    'conversions.notRetryable.skipped':
      'There is nothing to send: no click of an ad is known, or another ticket has told of it.',
    'conversions.notRetryable.CANCELED': 'The ticket went back. Move it again to tell Meta.',
    'conversions.notRetryable.tooLate': 'Meta takes events of the last seven days only.',
    'conversions.duplicatePossible': 'Meta may have this event already. Sent again, the same sale may count twice.',
    'conversions.notUnknown': 'What came of this event is known; there is nothing to decide.',
    'conversions.story.lead.already': 'Meta knows of this lead already; nothing new is sent.',
    'conversions.story.purchase.already': 'Meta knows of this sale already; nothing new is sent.',
    'conversions.story.lead.kept': 'Meta knows of this lead, and that cannot be taken back.',
    'conversions.story.purchase.kept': 'Meta knows of this sale, and that cannot be taken back.',
    'conversions.story.value.kept':
      'Meta was told of the sale with {{amount}} {{currency}}; the corrected value stays here.',
    'conversions.story.duplicateLead': 'Another ticket of this contact has told Meta of the same click as a lead.',
    'conversions.story.settled.SENT': 'Event {{eventId}}: seen at Meta.',
    'conversions.story.settled.FAILED': 'Event {{eventId}}: not at Meta.',
    'conversions.story.retried': 'Event {{eventId}}: sent again.',
    'conversions.silent':
      '{{name}} usually gets conversions every day and has had none since {{since, day}}, although leads were qualified.',
    'conversions.unknown_one': '{{name}}: whether Meta received {{count}} event is not known. Look at Meta and decide.',
    'conversions.unknown_other':
      '{{name}}: whether Meta received {{count}} events is not known. Look at Meta and decide.',
    'conversions.expired_one': '{{name}}: {{count}} event became too old for Meta before it could be sent.',
    'conversions.expired_other': '{{name}}: {{count}} events became too old for Meta before they could be sent.',
    'conversions.expired.nowhere_one': '{{count}} event became too old for Meta because no dataset was chosen.',
    'conversions.expired.nowhere_other': '{{count}} events became too old for Meta because no dataset was chosen.',
    'conversions.expiring_one':
      '{{name}}: {{count}} event that was not sent is soon too old for Meta. Its time ends in less than {{hours}} h.',
    'conversions.expiring_other':
      '{{name}}: {{count}} events that were not sent are soon too old for Meta. The time of the first ends in less than {{hours}} h.',
    'conversions.expiring.nowhere_one':
      '{{count}} event without a dataset is soon too old for Meta. Its time ends in less than {{hours}} h.',
    'conversions.expiring.nowhere_other':
      '{{count}} events without a dataset are soon too old for Meta. The time of the first ends in less than {{hours}} h.',
    'conversions.datasetMissing.account':
      '{{name}}: conversions wait for a dataset. Choose one for the ad account, and they go on by themselves.',
    'conversions.datasetMissing.number':
      '{{name}}: conversions of this number wait for a dataset. Connect the number again with a profile that may send events, and they go on by themselves.',
    'conversions.failed.refused':
      'Meta refused events on {{day, day}}. What it said stands with each event; mend it and retry.',
    'conversions.failed.before': 'Events failed on {{day, day}}. $t(conversions.failure.{{code}})',
    'conversions.failure.NAME_UNKNOWN': 'Meta does not know this kind of event in conversations.',
    'conversions.failure.DATASET_MISSING':
      'No dataset was chosen for the ad account. Choose one: the event goes on by itself.',
    'conversions.failure.WABA_MISSING': 'The WhatsApp account of the conversation is not known.',
    'conversions.failure.VALUE_MISSING': 'The sale has no value above zero. Correct the value of the ticket.',
    'conversions.failure.CURRENCY_INVALID': 'There is no such currency. Correct the currency of the ticket.',
    'conversions.failure.TOO_LATE':
      'Meta takes events of the last seven days only, and this one could not be sent in time.',
    'conversions.failure.AD_BEING_LOOKED_UP':
      'The ad is still being looked up at Meta. The event goes on within five minutes.',
    'conversions.failure.AD_ACCOUNT_OFF':
      'The ad account is switched off here: Meta is told nothing of it. Switch it on: the event goes on by itself.',
    'conversions.failure.CONNECTION_EXPIRED': 'No connected profile works. Reconnect one: the event goes on by itself.',
    'conversions.failure.META_PERMISSION':
      'No connected profile may send to this dataset. Connect one that may: the event goes on by itself.',
    'conversions.failure.META_THROTTLED': 'Meta asked to wait.',
    'conversions.failure.META_UNREACHABLE': 'Meta could not be reached; nothing was sent yet.',
    'conversions.failure.META_VERSION': 'Meta does not answer the configured version of its API any more.',
    'conversions.failure.META_REFUSED': 'Meta refused the event: {{detail}}',
    'conversions.failure.ANSWER_LOST': 'Meta did not answer in time: it may have the event.',
    'conversions.failure.ANSWER_UNREADABLE': "Meta's answer could not be read: it may have the event.",
    'conversions.failure.META_STUMBLED': 'Meta stumbled when it answered: it may have the event.',
    'conversions.failure.COUNT_DIFFERS': 'Meta counted another number of events: it may have this one or not.',
    'conversions.failure.WORKER_DIED': 'The process that was sending stopped in the middle: Meta may have the event.',
    'conversions.failure.BODY_CHANGED':
      'The contact has changed, and what was sent first cannot be repeated as it was.',
    'conversions.failure.TAKEN_BACK':
      'The ticket went back while it was not known whether Meta had received the event.',
    'conversions.failure.NOT_AT_META': 'Somebody looked at Meta, and the event is not there.',
    'conversions.failure.INTERNAL':
      'Something went wrong on our side before it was sent. The event is tried again by itself.',
  },
}

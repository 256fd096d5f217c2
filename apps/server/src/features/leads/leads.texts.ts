import type { Texts } from '../../work/texts.ts'

export const leadsTexts: Texts = {
  'pt-BR': {
    'leads.stage.NEW': 'Novo',
    'leads.stage.IN_CONVERSATION': 'Em conversa',
    'leads.stage.QUALIFIED': 'Qualificado',
    'leads.stage.WON': 'Ganho',
    'leads.stage.LOST': 'Perdido',
    'leads.stage.OPEN': 'Em aberto',
    'leads.story.opened': 'Ticket aberto pela primeira mensagem',
    'leads.story.expired': 'Encerrado por falta de mensagens',
    'leads.story.doubled': 'Encerrado: este contato e outro são a mesma pessoa, e o outro ticket continua aberto',
    'leads.story.touch': 'Toque: veio de “{{ad}}”',
    'leads.story.touchWithoutAd': 'Toque: veio de um anúncio que o Meta não diz qual é',
    'leads.story.otherTouch': 'Novo toque: passou de “{{old}}” para “{{ad}}”',
    'leads.enrichment.AD_NOT_FOUND':
      'O Meta não mostra este anúncio a nenhum perfil conectado: ele não existe mais, ou é de uma conta a que nenhum perfil chega.',
    'leads.enrichment.ACCOUNT_NOT_CONNECTED':
      'O anúncio é de uma conta que ninguém conectou. Conecte um perfil que chegue a ela.',
  },
  en: {
    'leads.stage.NEW': 'New',
    'leads.stage.IN_CONVERSATION': 'In conversation',
    'leads.stage.QUALIFIED': 'Qualified',
    'leads.stage.WON': 'Won',
    'leads.stage.LOST': 'Lost',
    'leads.stage.OPEN': 'Open',
    'leads.story.opened': 'Ticket opened by the first message',
    'leads.story.expired': 'Closed because nobody wrote any more',
    'leads.story.doubled': 'Closed: this contact and another are one person, and the other ticket stays open',
    'leads.story.touch': 'Touch: came from “{{ad}}”',
    'leads.story.touchWithoutAd': 'Touch: came from an ad that Meta does not name',
    'leads.story.otherTouch': 'New touch: went from “{{old}}” to “{{ad}}”',
    'leads.enrichment.AD_NOT_FOUND':
      'Meta shows this ad to no connected profile: it is not there any more, or belongs to an account that no profile reaches.',
    'leads.enrichment.ACCOUNT_NOT_CONNECTED':
      'The ad belongs to an account that nobody has connected. Connect a profile that reaches it.',
  },
}

import { GraphError } from '../graph/graph-error.ts'

interface Refusal {
  /** Only where it is known; a made-up one would be matched on. */
  readonly subcode?: number
  readonly en: readonly [title: string, message: string]
  readonly pt: readonly [title: string, message: string]
}

const missing = (enName: string, name: string): Refusal => ({
  en: [`${enName} Is Missing`, `The parameter ${name} is required for this event.`],
  pt: ['Parâmetro ausente', `O parâmetro ${name} é obrigatório para este evento.`],
})

const refusals = {
  shape: {
    en: ['Invalid Event', 'One of the events could not be read. None of the events of this request was processed.'],
    pt: ['Evento inválido', 'Um dos eventos não pôde ser lido. Nenhum evento desta solicitação foi processado.'],
  },
  tooOld: {
    subcode: 2804003,
    en: [
      'Event Timestamp Too Old',
      'The timestamp for this event is too far in the past. Events need to be sent within 7 days of when they occurred.',
    ],
    pt: [
      'O registro de data e hora do evento é muito antigo',
      'O registro de data e hora deste evento está muito no passado. Envie os eventos em até 7 dias.',
    ],
  },
  future: {
    en: [
      'Event Timestamp In The Future',
      'The timestamp for this event is in the future. It must be a Unix time in seconds.',
    ],
    pt: [
      'O registro de data e hora do evento está no futuro',
      'O registro de data e hora deste evento está no futuro. Use o tempo Unix em segundos.',
    ],
  },
  messagingName: {
    subcode: 2804066,
    en: ['Messaging Event Invalid Event Type', 'Events with this name are not supported for business messaging.'],
    pt: ['Tipo de evento de mensagem inválido', 'Não há suporte para eventos com este nome em mensagens comerciais.'],
  },
  customer: {
    subcode: 2804050,
    en: [
      'Insufficient Customer Information',
      'This event does not have customer information parameters that could be matched to a person.',
    ],
    pt: [
      'Dados do cliente insuficientes',
      'Este evento não tem parâmetros de informações do cliente que possam ser associados a uma pessoa.',
    ],
  },
  source: {
    en: ['Invalid Action Source', 'action_source must be one of the values of the documentation.'],
    pt: ['Fonte da ação inválida', 'action_source deve ser um dos valores da documentação.'],
  },
  channel: {
    en: ['Invalid Messaging Channel', 'messaging_channel must be whatsapp for this dataset.'],
    pt: ['Canal de mensagens inválido', 'messaging_channel deve ser whatsapp para este conjunto de dados.'],
  },
  foreignWaba: {
    en: [
      'WhatsApp Account Not Linked',
      'The WhatsApp Business account does not belong to the business of this dataset.',
    ],
    pt: [
      'Conta do WhatsApp não vinculada',
      'A conta do WhatsApp Business não pertence à empresa deste conjunto de dados.',
    ],
  },
  purchase: {
    en: ['Purchase Without Value Or Currency', 'Purchase events need custom_data.value and custom_data.currency.'],
    pt: ['Compra sem valor ou moeda', 'Eventos de compra precisam de custom_data.value e custom_data.currency.'],
  },
  value: {
    en: ['Invalid Value', 'custom_data.value must be a number that is not negative.'],
    pt: ['Valor inválido', 'custom_data.value deve ser um número não negativo.'],
  },
  currency: {
    en: ['Invalid Currency', 'custom_data.currency must be a currency code of three letters.'],
    pt: ['Moeda inválida', 'custom_data.currency deve ser um código de moeda de três letras.'],
  },
  name: missing('Event Name', 'event_name'),
  time: missing('Event Time', 'event_time'),
  sourceMissing: missing('Action Source', 'action_source'),
  channelMissing: missing('Messaging Channel', 'messaging_channel'),
  wabaMissing: missing('WhatsApp Business Account', 'user_data.whatsapp_business_account_id'),
  clickMissing: missing('Click To WhatsApp Id', 'user_data.ctwa_clid'),
} as const satisfies Record<string, Refusal>

export type EventRefusal = keyof typeof refusals

/** Meta names what is wrong with an event in words alone, in the language of the person, and not which event it was. */
export function eventRefusal(why: EventRefusal, locale: string): GraphError {
  const refusal: Refusal = refusals[why]
  const [title, userMessage] = refusal[locale.toLowerCase().startsWith('pt') ? 'pt' : 'en']
  return new GraphError({
    status: 400,
    code: 100,
    ...(refusal.subcode && { subcode: refusal.subcode }),
    type: 'OAuthException',
    message: 'Invalid parameter',
    transient: false,
    title,
    userMessage,
  })
}

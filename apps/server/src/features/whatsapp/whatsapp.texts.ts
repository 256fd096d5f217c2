import type { Texts } from '../../work/texts.ts'

export const whatsappTexts: Texts = {
  'pt-BR': {
    'whatsapp.notFound': 'Este número não existe aqui.',
    'whatsapp.noProfile': 'Nenhum perfil está conectado ao Meta. Conecte um que veja a conta do WhatsApp.',
    'whatsapp.notReachable':
      'O Meta não mostra este número por nenhum perfil conectado. Conecte um perfil que administre a conta do WhatsApp.',
    'whatsapp.taken': 'Este número já entrega a outra organização. Ela precisa desconectá-lo antes.',
    'whatsapp.badTimezone': 'Este fuso horário não existe. Escreva um como America/Sao_Paulo.',
    'whatsapp.silent':
      '{{name}} costuma receber mensagens todos os dias, e nada chegou do Meta desde {{since, day}}. Confira no app do Meta se o webhook e o campo “messages” continuam ligados.',
    'whatsapp.test.disconnected': 'Este número está desconectado: o que chega fica guardado até ser conectado de novo.',
    'whatsapp.test.unreachable':
      'O próprio endereço do servidor não respondeu. Confira PUBLIC_URL e o caminho até ele.',
    'whatsapp.test.refused': 'O próprio endereço recusou o teste com {{status}}.',
    'whatsapp.test.late': 'O teste foi aceito, mas não foi lido em dez segundos. Confira se há um processo worker.',
  },
  en: {
    'whatsapp.notFound': 'This number does not exist here.',
    'whatsapp.noProfile': 'No profile is connected to Meta. Connect one that sees the WhatsApp account.',
    'whatsapp.notReachable':
      'Meta does not show this number through any connected profile. Connect a profile that manages the WhatsApp account.',
    'whatsapp.taken': 'This number already delivers to another organisation. It has to disconnect it first.',
    'whatsapp.badTimezone': 'There is no such time zone. Write one such as America/Sao_Paulo.',
    'whatsapp.silent':
      '{{name}} usually gets messages every day, and nothing has come from Meta since {{since, day}}. Check in the Meta app that the webhook and its field “messages” are still on.',
    'whatsapp.test.disconnected': 'This number is disconnected: what arrives is kept until it is connected again.',
    'whatsapp.test.unreachable': "The server's own address did not answer. Check PUBLIC_URL and the way to it.",
    'whatsapp.test.refused': 'Our own address refused the test with {{status}}.',
    'whatsapp.test.late': 'The test was accepted but not read within ten seconds. Check that a worker process runs.',
  },
}

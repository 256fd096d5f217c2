import type { Texts } from '../../work/texts.ts'

export const connectionsTexts: Texts = {
  'pt-BR': {
    'connections.notFound': 'Este perfil não está mais conectado.',
    'connections.expired':
      'O acesso de {{name}} ao Meta terminou. Reconecte o perfil; os dias perdidos são lidos depois.',
    'connections.metaUnavailable': 'O Meta não respondeu agora. Tente de novo daqui a pouco.',
    'connections.metaThrottled': 'O Meta pediu para esperar. Tente de novo daqui a pouco.',
    'connections.missingPermission': 'Falta a permissão {{scope}}. Reconecte o perfil e aceite-a.',
  },
  en: {
    'connections.notFound': 'This profile is not connected any more.',
    'connections.expired':
      "{{name}}'s access to Meta has ended. Reconnect the profile; the days in between are read afterwards.",
    'connections.metaUnavailable': 'Meta does not answer right now. Try again in a while.',
    'connections.metaThrottled': 'Meta asked to wait. Try again in a while.',
    'connections.missingPermission': 'The permission {{scope}} is missing. Reconnect the profile and accept it.',
  },
}

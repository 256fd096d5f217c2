import type { Texts } from '../../work/texts.ts'

export const connectionsTexts: Texts = {
  'pt-BR': {
    'connections.notFound': 'Este perfil não está mais conectado.',
    'connections.expired':
      'O acesso de {{name}} ao Meta terminou. Reconecte o perfil; os dias perdidos são lidos depois.',
    'connections.tokenEnds': 'O acesso de {{name}} ao Meta termina em {{day, day}}. Reconecte o perfil antes disso.',
    'connections.renewsItself':
      'O acesso de {{name}} ao Meta termina em {{day, day}}. A renovação é tentada sozinha, todo dia, na última semana.',
    'connections.renewalFails':
      'O acesso de {{name}} ao Meta termina em {{day, day}}, e a última renovação falhou. Reconecte o perfil se falhar de novo.',
    'connections.dataAccessEnds':
      'O acesso de {{name}} aos dados no Meta termina em {{day, day}}. Este nenhuma renovação prolonga: a própria pessoa precisa reconectar o perfil.',
    'connections.notRenewed': 'O Meta não renovou o acesso de {{name}}. Tente de novo, ou reconecte o perfil.',
    'connections.version.upgraded':
      'O Meta já responde com outra versão da API no lugar da {{asked}}, que será desligada. Atualize META_API_VERSION.',
    'connections.version.dead':
      'O Meta desligou a versão {{asked}} da API: as leituras falham. Atualize META_API_VERSION.',
    'connections.metaUnavailable': 'O Meta não respondeu agora. Tente de novo daqui a pouco.',
    'connections.metaThrottled': 'O Meta pediu para esperar. Tente de novo daqui a pouco.',
    'connections.missingPermission': 'Falta a permissão {{scope}}. Reconecte o perfil e aceite-a.',
  },
  en: {
    'connections.notFound': 'This profile is not connected any more.',
    'connections.expired':
      "{{name}}'s access to Meta has ended. Reconnect the profile; the days in between are read afterwards.",
    'connections.tokenEnds': "{{name}}'s access to Meta ends on {{day, day}}. Reconnect the profile before that.",
    'connections.renewsItself':
      "{{name}}'s access to Meta ends on {{day, day}}. It is renewed by itself, tried every day of its last week.",
    'connections.renewalFails':
      "{{name}}'s access to Meta ends on {{day, day}}, and the last renewal failed. Reconnect the profile if it fails again.",
    'connections.dataAccessEnds':
      "{{name}}'s access to data at Meta ends on {{day, day}}. No renewal moves this: the person has to reconnect the profile.",
    'connections.notRenewed': "Meta did not renew {{name}}'s access. Try again, or reconnect the profile.",
    'connections.version.upgraded':
      'Meta answers with another version of its API in place of {{asked}}, which will be switched off. Update META_API_VERSION.',
    'connections.version.dead':
      'Meta has switched off version {{asked}} of its API: readings fail. Update META_API_VERSION.',
    'connections.metaUnavailable': 'Meta does not answer right now. Try again in a while.',
    'connections.metaThrottled': 'Meta asked to wait. Try again in a while.',
    'connections.missingPermission': 'The permission {{scope}} is missing. Reconnect the profile and accept it.',
  },
}

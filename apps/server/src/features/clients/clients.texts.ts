import type { Texts } from '../../work/texts.ts'

export const clientsTexts: Texts = {
  'pt-BR': {
    'clients.notFound': 'Este cliente não existe nesta organização.',
    'clients.name': 'O nome tem de 1 a {{most}} caracteres, numa linha só.',
    'clients.nameTaken': 'Já há um cliente chamado {{name}}. Escolha outro nome, ou arquive aquele.',
    'clients.archivedOrNot': 'Diga se o cliente fica arquivado ou não.',
  },
  en: {
    'clients.notFound': 'There is no such client in this organisation.',
    'clients.name': 'The name has 1 to {{most}} characters, on one line.',
    'clients.nameTaken': 'There is a client called {{name}} already. Choose another name, or archive that one.',
    'clients.archivedOrNot': 'Say whether the client is archived or not.',
  },
}

import type { Texts } from '../work/texts.ts'

/** What every caller may have to be told, whatever they ask for. */
export const schemaTexts: Texts = {
  'pt-BR': {
    'access.signIn': 'Entre antes, ou envie uma chave de API como bearer token.',
    'access.key': 'A chave de API não vale, ou não é da organização em X-Organization-Id.',
    'access.organization': 'Esta organização não é sua. Escolha uma das suas em X-Organization-Id, ou crie uma.',
    'access.role.VIEWER': 'Isto pede um membro da organização.',
    'access.role.MEMBER': 'Isto pede o papel de membro ou um acima.',
    'access.role.ADMIN': 'Isto pede o papel de administrador ou de proprietário.',
    'access.role.OWNER': 'Isto pede o papel de proprietário.',
    'input.min': '{{field}} é pequeno demais: a partir de {{limit}}',
    'input.max': '{{field}} é grande demais: no máximo {{limit}}',
    'input.maxLength': '{{field}} é longo demais: até {{limit}} caracteres',
    'input.arrayMaxSize': '{{field}} tem itens demais: até {{limit}}',
    'input.other': '{{field}} não serve',
  },
  en: {
    'access.signIn': 'Sign in first, or send an API key as a bearer token.',
    'access.key': 'The API key is not valid, or not of the organisation in X-Organization-Id.',
    'access.organization': 'You are in no such organisation. Choose one of yours in X-Organization-Id, or create one.',
    'access.role.VIEWER': 'This takes a member of the organisation.',
    'access.role.MEMBER': 'This takes the role of a member or one above.',
    'access.role.ADMIN': 'This takes the role of an administrator or an owner.',
    'access.role.OWNER': 'This takes the role of an owner.',
    'input.min': '{{field}} is too small: from {{limit}}',
    'input.max': '{{field}} is too large: at most {{limit}}',
    'input.maxLength': '{{field}} is too long: up to {{limit}} characters',
    'input.arrayMaxSize': '{{field}} has too many items: up to {{limit}}',
    'input.other': '{{field}} cannot be accepted',
  },
}

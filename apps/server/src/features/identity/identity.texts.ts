import type { Texts } from '../../work/texts.ts'

export const identityTexts: Texts = {
  'pt-BR': {
    'identity.nameLength': 'O nome tem de 1 a {{most}} caracteres.',
    'identity.notAnAddress': 'Isto não é um endereço de e-mail. Confira e tente de novo.',
    'identity.alreadyMember': '{{email}} já faz parte da organização.',
    'identity.ownerOnlyByOwner': 'Só quem é proprietário convida ou nomeia outro proprietário.',
    'identity.invitation.EXPIRED': 'O convite venceu. Peça um novo a quem convidou.',
    'identity.invitation.CANCELED': 'O convite foi cancelado. Peça um novo a quem convidou.',
    'identity.invitation.ACCEPTED': 'Este convite já foi aceito.',
    'identity.invitation.OTHER_EMAIL': 'O convite é para outro e-mail. Entre com a conta convidada.',
    'identity.invitation.UNKNOWN': 'Este convite não existe. Confira o endereço ou peça um novo.',
    'identity.noInvitation': 'Este convite não existe mais.',
    'identity.noMember': 'Esta pessoa não faz parte da organização.',
    'identity.noKey': 'Esta chave não existe mais.',
    'identity.lastOwner': 'A organização precisa de pelo menos um proprietário. Nomeie outro antes.',
  },
  en: {
    'identity.nameLength': 'A name has 1 to {{most}} characters.',
    'identity.notAnAddress': 'This is no e-mail address. Check it and try again.',
    'identity.alreadyMember': '{{email}} is in the organisation already.',
    'identity.ownerOnlyByOwner': 'Only an owner invites or appoints another owner.',
    'identity.invitation.EXPIRED': 'The invitation has expired. Ask for a new one.',
    'identity.invitation.CANCELED': 'The invitation was cancelled. Ask for a new one.',
    'identity.invitation.ACCEPTED': 'This invitation was accepted before.',
    'identity.invitation.OTHER_EMAIL':
      'The invitation is for another e-mail address. Sign in with the invited account.',
    'identity.invitation.UNKNOWN': 'There is no such invitation. Check the address or ask for a new one.',
    'identity.noInvitation': 'This invitation does not exist any more.',
    'identity.noMember': 'This person is not in the organisation.',
    'identity.noKey': 'This key does not exist any more.',
    'identity.lastOwner': 'An organisation needs at least one owner. Appoint another one first.',
  },
}

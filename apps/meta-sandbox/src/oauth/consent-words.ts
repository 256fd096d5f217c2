/** The words of the consent page in its two languages. */
export const consentWords = {
  pt: {
    title: 'Conectar ao Facebook (sandbox)',
    band: 'SANDBOX: simulação local. Este não é o Facebook, e ninguém aqui existe.',
    asks: 'pede acesso às suas contas de anúncios',
    profile: 'Continuar como',
    permissions: 'Permissões pedidas',
    permissionsHint: 'Desmarque as que não quer conceder.',
    allOrNothing: 'Este login é tudo ou nada: recusar uma permissão recusa todas.',
    accounts: 'Contas de anúncios a compartilhar',
    none: 'Este perfil não tem contas de anúncios.',
    ads: 'anúncios',
    approve: 'Continuar',
    cancel: 'Cancelar',
    others: 'Outras respostas que o Facebook pode dar',
    partial: 'Aprovar sem permissão de anúncios',
    falseCancel: 'Falso cancelamento (app em desenvolvimento)',
    nothing: 'Voltar sem código nem erro',
    required: 'obrigatória',
  },
  en: {
    title: 'Connect to Facebook (sandbox)',
    band: 'SANDBOX: a local simulation. This is not Facebook, and nobody here exists.',
    asks: 'asks for access to your ad accounts',
    profile: 'Continue as',
    permissions: 'Permissions asked for',
    permissionsHint: 'Untick those you do not want to grant.',
    allOrNothing: 'This login is all or nothing: refusing one permission refuses all.',
    accounts: 'Ad accounts to share',
    none: 'This profile has no ad accounts.',
    ads: 'ads',
    approve: 'Continue',
    cancel: 'Cancel',
    others: 'Other answers Facebook may give',
    partial: 'Approve without permission for ads',
    falseCancel: 'False cancel (app in development mode)',
    nothing: 'Return with neither code nor error',
    required: 'required',
  },
} as const

export type ConsentLanguage = keyof typeof consentWords

/** Portuguese for people who prefer it, English for everyone else. `locale` in the address wins. */
export function consentLanguage(locale: string | undefined, acceptLanguage: string | undefined): ConsentLanguage {
  return (locale ?? acceptLanguage ?? '').toLowerCase().startsWith('pt') ? 'pt' : 'en'
}

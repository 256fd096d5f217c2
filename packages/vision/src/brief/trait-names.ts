import type { WinnerPatterns } from './winner-patterns.ts'

const traitNames: Record<'pt-BR' | 'en', Record<string, string>> = {
  'pt-BR': {
    centered: 'composição centrada',
    split: 'dois campos',
    textTop: 'texto no alto',
    textBottom: 'texto embaixo',
    textLeft: 'texto à esquerda',
    textRight: 'texto à direita',
    fullBleed: 'imagem de borda a borda',
    grid: 'grade',
    warm: 'quente',
    calm: 'calmo',
    energetic: 'enérgico',
    elegant: 'elegante',
    dark: 'escuro',
    playful: 'lúdico',
    fresh: 'fresco',
    neutral: 'neutro',
    minimalist: 'minimalista',
    photographic: 'fotográfico',
    illustrated: 'ilustrado',
    typographic: 'tipográfico',
    bold: 'marcante',
    editorial: 'editorial',
    busy: 'carregado',
    none: 'nenhum',
    little: 'pouco',
    much: 'bastante',
    discount: 'desconto',
    quality: 'qualidade',
    convenience: 'praticidade',
    socialProof: 'prova social',
    novelty: 'novidade',
    exclusivity: 'exclusividade',
    guarantee: 'garantia',
    free: 'gratuidade',
    education: 'aprendizado',
    emotion: 'emoção',
    friendly: 'próximo',
    urgent: 'urgente',
    professional: 'profissional',
    inspiring: 'inspirador',
    direct: 'direto',
    luxurious: 'sofisticado',
    talk: 'conversar',
    buy: 'comprar',
    learn: 'saber mais',
    signUp: 'inscrever-se',
    see: 'ver',
  },
  en: {
    textTop: 'text on top',
    textBottom: 'text below',
    textLeft: 'text on the left',
    textRight: 'text on the right',
    fullBleed: 'edge to edge',
    split: 'two fields',
    socialProof: 'social proof',
    signUp: 'sign up',
  },
}

type Kind = keyof WinnerPatterns

/** Where a word takes another form by what it is said of: contrast is "alto", urgency "alta". */
const byKind: Record<'pt-BR' | 'en', Partial<Record<Kind, Record<string, string>>>> = {
  'pt-BR': {
    contrasts: { low: 'baixo', medium: 'médio', high: 'alto' },
    urgencies: { none: 'nenhuma', low: 'baixa', medium: 'média', high: 'alta' },
    callsToAction: { none: 'nenhuma' },
    tones: { playful: 'brincalhão' },
  },
  en: {},
}

/** A trait as the brief prints it; a value without a name, such as a tone typed by a person, prints as itself. */
export function traitName(language: 'pt-BR' | 'en', kind: Kind, value: string): string {
  return byKind[language][kind]?.[value] ?? traitNames[language][value] ?? value
}

/** Names of traits as the brief prints them, by language; a value without a name prints as itself. */
export const traitNames: Record<'pt-BR' | 'en', Record<string, string>> = {
  'pt-BR': {
    centered: 'composição centrada', split: 'dois campos', textTop: 'texto no alto', textBottom: 'texto embaixo',
    textLeft: 'texto à esquerda', textRight: 'texto à direita', fullBleed: 'imagem de borda a borda', grid: 'grade',
    warm: 'quente', calm: 'calmo', energetic: 'enérgico', elegant: 'elegante', dark: 'escuro', playful: 'lúdico',
    fresh: 'fresco', neutral: 'neutro', minimalist: 'minimalista', photographic: 'fotográfico', illustrated: 'ilustrado',
    typographic: 'tipográfico', bold: 'marcante', editorial: 'editorial', busy: 'carregado', low: 'baixa', medium: 'média',
    high: 'alta', none: 'nenhum', little: 'pouco', much: 'bastante', discount: 'desconto', quality: 'qualidade',
    convenience: 'praticidade', socialProof: 'prova social', novelty: 'novidade', exclusivity: 'exclusividade',
    guarantee: 'garantia', free: 'gratuidade', education: 'aprendizado', emotion: 'emoção', friendly: 'próximo',
    urgent: 'urgente', professional: 'profissional', inspiring: 'inspirador', direct: 'direto', luxurious: 'sofisticado',
    talk: 'conversar', buy: 'comprar', learn: 'saber mais', signUp: 'inscrever-se', see: 'ver',
  },
  en: {
    textTop: 'text on top', textBottom: 'text below', textLeft: 'text on the left', textRight: 'text on the right',
    fullBleed: 'edge to edge', split: 'two fields', socialProof: 'social proof', signUp: 'sign up',
  },
}

import type { Grammar } from './line.ts'
import { ptHeadlines } from './pt-headlines.ts'
import { ptOpeners } from './pt-openers.ts'

/** The copy grammar in Brazilian Portuguese. */
export const pt: Grammar = {
  headlines: ptHeadlines,
  openers: ptOpeners,
  closers: {
    friendly: ['Vem ver com a gente.', 'Conta para a gente o que procura.', 'Fique à vontade para perguntar.'],
    urgent: ['Veja ainda hoje.', 'Não espere a próxima segunda.', 'Comece agora mesmo.'],
    professional: [
      'Fale com a equipe e compare as opções.',
      'Consulte os detalhes antes de decidir.',
      'Peça uma orientação.',
    ],
    playful: ['Dá uma espiadinha.', 'A curiosidade agradece.', 'Vai que você gosta.'],
    inspiring: ['O próximo passo é seu.', 'Permita-se.', 'Comece pequeno e vá longe.'],
    direct: ['Veja, compare, escolha.', 'Direto ao ponto.', 'Simples assim.'],
    luxurious: ['Aprecie sem pressa.', 'Para quem nota a diferença.', 'Reserve um momento para conhecer.'],
  },
  address: ['{P} para {a}.', 'Para {a}: {p}.', '{P}, uma ideia para {a}.'],
  forAudience: 'Para {a}',
  buttons: [
    { text: 'Quero conhecer', tones: ['friendly', 'playful', 'inspiring'] },
    { text: 'Ver detalhes', tones: ['professional', 'direct', 'luxurious'] },
    { text: 'Conhecer agora', tones: ['urgent', 'inspiring'] },
    { text: 'Quero ver', tones: ['playful', 'friendly', 'urgent'] },
    { text: 'Falar com a equipe', tones: ['professional', 'friendly'] },
    { text: 'Escolher a minha opção', tones: ['direct', 'inspiring'] },
    { text: 'Agendar conversa', only: ['clinic', 'course', 'fitness'] },
    { text: 'Começar agora', only: ['course', 'app', 'fitness'], tones: ['urgent', 'direct', 'inspiring'] },
    { text: 'Ver roteiros', only: ['travel'] },
    { text: 'Montar meu pedido', only: ['food', 'coffee', 'pet'] },
    { text: 'Achar meu tamanho', only: ['shoe', 'fashion', 'jewelry'] },
  ],
  points: [
    'Veja de perto',
    'Escolha no seu tempo',
    'Pergunte antes de decidir',
    'Compare com calma',
    'Tire suas dúvidas',
  ],
  ideas: {
    moment: 'Mostra o momento de uso no lugar do produto sozinho.',
    relief: 'Parte de um incômodo e oferece alívio.',
    craft: 'Leva o olhar para o acabamento e os detalhes.',
    ease: 'Promete um caminho simples e curto.',
    question: 'Abre com uma pergunta que o público se faz.',
    identity: 'Convida a se reconhecer na escolha.',
    contrast: 'Opõe antes e depois em poucas palavras.',
    discovery: 'Apresenta o conhecido como novidade.',
    proof: 'Convida a conferir em vez de acreditar.',
    terms: 'Trata a condição com clareza, sem número na peça.',
    now: 'Faz do dia de hoje o melhor dia para começar.',
    learning: 'Ensina a escolher antes de vender.',
  },
}

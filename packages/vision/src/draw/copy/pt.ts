import type { Grammar } from './line.ts'
import { ptHeadlines } from './pt-headlines.ts'

/** The copy grammar in Brazilian Portuguese. */
export const pt: Grammar = {
  headlines: ptHeadlines,
  openers: {
    moment: [
      'Escolha {o} e faça da rotina um bom motivo.',
      '{P} para o tempo que é só seu.',
      'Há horas que pedem {o} e mais nada.',
    ],
    relief: [
      '{P} para tirar um peso do seu dia.',
      'A gente cuida da parte chata.',
      'Você decide com calma, sem pressa de ninguém.',
    ],
    craft: [
      'Olhe {o} de perto antes de decidir.',
      '{P}: cada detalhe está à mostra.',
      'Compare o acabamento com calma.',
    ],
    ease: [
      '{P} em poucos passos, do seu jeito.',
      'Você escolhe em minutos e sem letra miúda.',
      'Veja as opções e fique com a que combina.',
    ],
    question: ['Veja {o} de outro jeito.', 'A resposta pode ser {o}.', 'Tire a dúvida antes de decidir.'],
    identity: [
      '{P} para combinar com o seu jeito.',
      'Encontre a opção que fala com você.',
      'Escolha {o} pelo que importa para você.',
    ],
    contrast: [
      'Compare o seu dia antes e depois.',
      '{P}: a diferença aparece no uso.',
      'Uma escolha pequena muda o resto.',
    ],
    discovery: ['Conheça {o} com outros olhos.', '{P}: há mais do que parece.', 'Veja o que pouca gente repara.'],
    proof: [
      'Veja {o} em detalhe e pergunte tudo.',
      'Fotos, medidas e respostas antes da escolha.',
      'Quem pergunta escolhe melhor.',
    ],
    terms: [
      'Consulte as condições e compare à vontade.',
      'Peça o valor e decida sem pressa.',
      'Veja a opção que cabe no seu momento.',
    ],
    now: [
      'O primeiro passo leva poucos minutos.',
      'Comece com {o} e siga no seu ritmo.',
      'Quanto antes você começa, mais aproveita.',
    ],
    learning: [
      'Explicamos {o} em palavras simples.',
      'Veja o que importa na hora de escolher.',
      'Um guia curto para decidir bem.',
    ],
  },
  closers: {
    friendly: ['Vem ver com a gente.', 'Chama que a gente responde.', 'Fique à vontade para perguntar.'],
    urgent: ['Veja ainda hoje.', 'Não espere a próxima segunda.', 'Comece agora mesmo.'],
    professional: [
      'Fale com a equipe e compare as opções.',
      'Consulte os detalhes antes de decidir.',
      'Peça uma orientação.',
    ],
    playful: ['Dá uma espiadinha.', 'A curiosidade agradece.', 'Vai que você gosta.'],
    inspiring: ['O próximo passo é seu.', 'Permita-se.', 'Comece pequeno e vá longe.'],
    direct: ['Veja, compare, escolha.', 'Sem rodeio.', 'Simples assim.'],
    luxurious: ['Aprecie sem pressa.', 'Para quem nota a diferença.', 'Reserve um momento para conhecer.'],
  },
  address: ['Para {a}.', 'Feito pensando em {a}.'],
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
    'Detalhes à vista',
    'Escolha no seu tempo',
    'Pergunte antes de decidir',
    'Opções lado a lado',
    'Conversa com gente de verdade',
    'Sem letra miúda',
    'Passo a passo claro',
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

import type { Texts } from '../../work/texts.ts'
import { tagTexts } from './tag-words.ts'

export const patternsTexts: Texts = {
  'pt-BR': {
    ...tagTexts['pt-BR'],
    'patterns.notFound': 'Este criativo não existe nesta organização.',
    'patterns.nothingToRead': 'O Meta não oferece imagem deste criativo. Não há o que ler.',
    'patterns.unreachable':
      'Nenhum perfil conectado alcança a conta deste criativo, e sem ele não há imagem. Conecte um perfil.',
    'patterns.alreadyRunning': 'Este criativo já está sendo lido. Acompanhe a leitura em andamento.',
    'patterns.fetching': 'buscando a imagem',
    'patterns.reading': 'lendo cores, texto e abordagem',
    'patterns.kept': 'padrões guardados',
    'patterns.remembered': 'imagem já lida; padrões reaproveitados',
    'jobs.failure.CREATIVE_GONE': 'O criativo não existe mais.',
    'jobs.failure.NO_PICTURE': 'O Meta não oferece imagem deste criativo.',
  },
  en: {
    ...tagTexts.en,
    'patterns.notFound': 'There is no such creative in this organisation.',
    'patterns.nothingToRead': 'Meta offers no picture of this creative. There is nothing to read.',
    'patterns.unreachable':
      "No connected profile reaches this creative's account, and without one there is no picture. Connect a profile.",
    'patterns.alreadyRunning': 'This creative is being read already. Follow that reading.',
    'patterns.fetching': 'fetching the picture',
    'patterns.reading': 'reading colours, text and approach',
    'patterns.kept': 'patterns kept',
    'patterns.remembered': 'picture read before; patterns taken from there',
    'jobs.failure.CREATIVE_GONE': 'The creative does not exist any more.',
    'jobs.failure.NO_PICTURE': 'Meta offers no picture of this creative.',
  },
}

import type { Texts } from '../../work/texts.ts'

export const inspirationTexts: Texts = {
  'pt-BR': {
    'inspiration.inspiredBy_one': 'Inspirado em {{count}} criativo',
    'inspiration.inspiredBy_other': 'Inspirado em {{count}} criativos',
    'inspiration.noCreativesChosen': 'Escolha ao menos um criativo para servir de inspiração.',
    'inspiration.creativesNotFound_one':
      '{{count}} criativo escolhido não existe nesta organização. Abra o ranking e escolha de novo.',
    'inspiration.creativesNotFound_other':
      '{{count}} criativos escolhidos não existem nesta organização. Abra o ranking e escolha de novo.',
    'inspiration.patternsNotExtracted_one':
      '{{count}} criativo ainda não teve os padrões lidos: {{names}}. Leia os padrões e gere de novo.',
    'inspiration.patternsNotExtracted_other':
      '{{count}} criativos ainda não tiveram os padrões lidos: {{names}}. Leia os padrões e gere de novo.',
    'inspiration.fault.creativeIds': 'Escolha no máximo {{most}} criativos de uma vez.',
    'inspiration.fault.brief.productName': 'Diga o nome do produto em 1 a 120 caracteres.',
    'inspiration.fault.competitor':
      '“{{competitor}}” está na lista de marcas de concorrentes. Mude o nome do produto ou tire a marca da lista, em Configurações.',
    'inspiration.fault.brief.targetAudience': 'Diga para quem é em 1 a 120 caracteres.',
    'inspiration.fault.brief.variations': 'Peça de 2 a 4 variações.',
    'inspiration.fault.brief.ratios': 'Escolha entre os formatos 1:1, 4:5, 9:16 e 1.91:1.',
    'inspiration.fault.brief.avoid':
      'O que não usar cabe em 500 caracteres e não pode conter o nome do próprio produto.',
    'inspiration.leftOut.prices': 'preço na peça',
    'inspiration.leftOut.phrases': 'frases das fontes',
    'inspiration.leftOut.brands': 'nomes de marcas',
    'inspiration.leftOut.nobodyListed': 'marcas de concorrentes: a lista está vazia',
    'inspiration.leftOut.logos': 'logotipos',
    'inspiration.leftOut.pictures': 'imagens das fontes',
    'inspiration.score.method':
      'previsão: carrega {{percent}}% dos traços das fontes ({{sources}}), lidos na peça desenhada; só um teste diz se vende',
    'inspiration.nearest.text': 'Ponto mais próximo: texto da fonte {{letter}}, {{times}}× o mínimo',
    'inspiration.nearest.image': 'Ponto mais próximo: imagem da fonte {{letter}}, {{times}}× o mínimo',
    'inspiration.nearest.embedding': 'Ponto mais próximo: embedding da fonte {{letter}}, {{times}}× o mínimo',
    'inspiration.rejected.text':
      'Texto quase igual ao da fonte {{letter}}: fica a {{measured}}, o mínimo é {{threshold}}. {{detail}}',
    'inspiration.rejected.sameImage':
      'Imagem quase igual à da fonte {{letter}}: fica a {{measured}}, o mínimo é {{threshold}}.',
    'inspiration.rejected.embedding':
      'Visual parecido demais com o da fonte {{letter}}: fica a {{measured}} de embedding, o mínimo é {{threshold}}.',
    'inspiration.rejected.brandName':
      'Cita “{{detail}}”, que não pode aparecer: vezes encontradas {{measured}}, o limite é {{threshold}}.',
    'inspiration.rejected.sibling.text':
      'Texto quase igual ao da variação {{letter}}: fica a {{measured}}, o mínimo é {{threshold}}. {{detail}}',
    'inspiration.rejected.sibling.sameImage':
      'Imagem quase igual à da variação {{letter}}: fica a {{measured}}, o mínimo é {{threshold}}.',
    'inspiration.rejected.sibling.embedding':
      'Visual parecido demais com o da variação {{letter}}: fica a {{measured}} de embedding, o mínimo é {{threshold}}.',
    'inspiration.writing': 'medindo as fontes e escrevendo o brief',
    'inspiration.drawing': 'desenhando a variação {{number}} de {{of}}',
    'inspiration.redrawing': 'desenhando de novo a variação {{number}} de {{of}}, tentativa {{attempt}}',
    'inspiration.checking': 'conferindo a distância da variação {{number}} de {{of}}',
    'inspiration.done': 'pronto: {{accepted}} de {{of}} aceitas; rejeitadas no caminho: {{rejected}}',
    'jobs.failure.SOURCE_GONE':
      'Um dos criativos de origem, ou a leitura dele, não existe mais. Escolha as fontes de novo.',
    'jobs.failure.SOURCE_WITHOUT_PICTURE':
      'O Meta não oferece mais a imagem da fonte {{letter}}, e sem ela a distância não pode ser provada.',
    'jobs.failure.TOO_FEW_VARIATIONS':
      'Só {{accepted}} de {{of}} variações ficaram longe o bastante das fontes; são precisas ao menos 2. Troque as fontes ou o brief, ou tente de novo.',
  },
  en: {
    'inspiration.inspiredBy_one': 'Inspired by {{count}} creative',
    'inspiration.inspiredBy_other': 'Inspired by {{count}} creatives',
    'inspiration.noCreativesChosen': 'Choose at least one creative to be inspired by.',
    'inspiration.creativesNotFound_one':
      '{{count}} chosen creative does not exist in this organisation. Open the ranking and choose again.',
    'inspiration.creativesNotFound_other':
      '{{count}} chosen creatives do not exist in this organisation. Open the ranking and choose again.',
    'inspiration.patternsNotExtracted_one':
      '{{count}} creative has not been read yet: {{names}}. Read its patterns and generate again.',
    'inspiration.patternsNotExtracted_other':
      '{{count}} creatives have not been read yet: {{names}}. Read their patterns and generate again.',
    'inspiration.fault.creativeIds': 'Choose at most {{most}} creatives at a time.',
    'inspiration.fault.brief.productName': "Give the product's name in 1 to 120 characters.",
    'inspiration.fault.competitor':
      "“{{competitor}}” is on the list of competitors' brands. Change the product's name or take the brand off the list, in Settings.",
    'inspiration.fault.brief.targetAudience': 'Say whom it is for in 1 to 120 characters.',
    'inspiration.fault.brief.variations': 'Ask for 2 to 4 variations.',
    'inspiration.fault.brief.ratios': 'Choose among the formats 1:1, 4:5, 9:16 and 1.91:1.',
    'inspiration.fault.brief.avoid': "What not to use fits 500 characters and cannot contain the product's own name.",
    'inspiration.leftOut.prices': 'price in the picture',
    'inspiration.leftOut.phrases': "the sources' sentences",
    'inspiration.leftOut.brands': 'brand names',
    'inspiration.leftOut.nobodyListed': "competitors' brands: the list is empty",
    'inspiration.leftOut.logos': 'logos',
    'inspiration.leftOut.pictures': "the sources' pictures",
    'inspiration.score.method':
      'prediction: carries {{percent}}% of the traits of its sources ({{sources}}), as read in the drawn picture; only a test tells whether it sells',
    'inspiration.nearest.text': 'Nearest point: text of source {{letter}}, {{times}}× the least',
    'inspiration.nearest.image': 'Nearest point: picture of source {{letter}}, {{times}}× the least',
    'inspiration.nearest.embedding': 'Nearest point: embedding of source {{letter}}, {{times}}× the least',
    'inspiration.rejected.text':
      'Text almost the same as of source {{letter}}: {{measured}} away, the least is {{threshold}}. {{detail}}',
    'inspiration.rejected.sameImage':
      'Picture almost the same as of source {{letter}}: {{measured}} away, the least is {{threshold}}.',
    'inspiration.rejected.embedding':
      'Looks too much like source {{letter}}: {{measured}} away by embedding, the least is {{threshold}}.',
    'inspiration.rejected.brandName':
      'Says “{{detail}}”, which may not appear: times found {{measured}}, the limit is {{threshold}}.',
    'inspiration.rejected.sibling.text':
      'Text almost the same as of variation {{letter}}: {{measured}} away, the least is {{threshold}}. {{detail}}',
    'inspiration.rejected.sibling.sameImage':
      'Picture almost the same as of variation {{letter}}: {{measured}} away, the least is {{threshold}}.',
    'inspiration.rejected.sibling.embedding':
      'Looks too much like variation {{letter}}: {{measured}} away by embedding, the least is {{threshold}}.',
    'inspiration.writing': 'measuring the sources and writing the brief',
    'inspiration.drawing': 'drawing variation {{number}} of {{of}}',
    'inspiration.redrawing': 'drawing variation {{number}} of {{of}} again, attempt {{attempt}}',
    'inspiration.checking': 'checking the distance of variation {{number}} of {{of}}',
    'inspiration.done': 'done: {{accepted}} of {{of}} accepted; rejected on the way: {{rejected}}',
    'jobs.failure.SOURCE_GONE': 'A source, or what was read in it, does not exist any more. Choose the sources again.',
    'jobs.failure.SOURCE_WITHOUT_PICTURE':
      'Meta offers no picture of source {{letter}} any more, and without it the distance cannot be proved.',
    'jobs.failure.TOO_FEW_VARIATIONS':
      'Only {{accepted}} of {{of}} variations came out far enough from the sources; at least 2 are needed. Change the sources or the brief, or try again.',
  },
}

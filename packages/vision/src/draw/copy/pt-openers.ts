import type { Angle } from './line.ts'

/** First sentences in Portuguese. Each speaks of the product, and some of each angle do without its article. */
export const ptOpeners: Record<Angle, string[]> = {
  moment: [
    'Escolha {o} e faça da rotina um bom motivo.',
    '{P} para o tempo que é só seu.',
    'Há horas que pedem {x} e mais nada.',
  ],
  relief: [
    'Com {x}, sobra cabeça para o que importa.',
    'Decida sobre {x} com calma, sem pressa de ninguém.',
    'Deixe {s} cuidar dessa parte.',
  ],
  craft: [
    'Olhe {o} de perto antes de decidir.',
    '{P}: cada detalhe está à mostra.',
    'Repare com calma no que {s} tem de próprio.',
  ],
  ease: [
    'Ficou fácil conhecer {x} do seu jeito.',
    'Veja {x} e fique com o que combina.',
    'Escolher {o} pode ser a parte simples do dia.',
  ],
  question: [
    'Veja {o} de outro jeito.',
    'A resposta pode ser {x}.',
    'Ficou em dúvida sobre {x}? Pergunte antes de decidir.',
  ],
  identity: [
    '{P} para combinar com o seu jeito.',
    'Escolha {o} pelo que importa para você.',
    'O que {s} diz sobre você, só você sabe.',
  ],
  contrast: [
    'Imagine o seu dia antes e depois: no meio, {x}.',
    '{P}: a diferença aparece no uso.',
    'Uma escolha pequena, {p}, e o resto muda de lugar.',
  ],
  discovery: ['Conheça {o} com outros olhos.', '{P}: há mais do que parece.', 'Veja em {x} o que pouca gente repara.'],
  proof: [
    'Veja {o} em detalhe e pergunte tudo.',
    'Quem pergunta sobre {x} escolhe melhor.',
    'Confira {x} por conta própria.',
  ],
  terms: [
    'Consulte as condições de {x} e compare à vontade.',
    'Peça o valor de {x} e decida sem pressa.',
    'Veja se {s} cabe no seu momento.',
  ],
  now: ['Comece com {x} e siga no seu ritmo.', 'Que tal conhecer {x} ainda hoje?', 'O primeiro passo pode ser {o}.'],
  learning: [
    'Antes de escolher {x}, veja o que importa.',
    'Entenda {o} em palavras simples.',
    'Saiba o que olhar em {x} e decida bem.',
  ],
}

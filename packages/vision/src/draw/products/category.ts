import { diceOf } from '../dice.ts'
import { bottle, cards, carton, spotlit, tag } from './abstract.ts'
import { clinic, cosmetic, tooth } from './care.ts'
import { parcel, suitcase } from './carry.ts'
import type { Illustration } from './illustration.ts'
import { course, phone } from './learn.ts'
import { house, pendantLamp, sofa, tableLamp } from './light.ts'
import { coffee, meal, petBowl } from './table.ts'
import { ring, shirt, shoe, weights } from './wear.ts'

/** Families of products that share what can be honestly said about them. */
const categories = [
  'light',
  'home',
  'shoe',
  'fashion',
  'jewelry',
  'coffee',
  'food',
  'cosmetic',
  'clinic',
  'course',
  'app',
  'travel',
  'fitness',
  'pet',
  'generic',
] as const
export type Category = (typeof categories)[number]

interface Kind {
  category: Category
  /** Beginnings of words, without accents, in Portuguese and English. */
  words: string
  draw: Illustration
}

/** First match wins, so the narrower word stands before the wider ("pet shampoo" is for pets). */
const kinds: Kind[] = [
  {
    category: 'pet',
    words: 'pet|racao|cachorr|cao|caes|gato|dog|cat|puppy|kitten|coleira|petisco|veterin|arranhador|kibble|leash',
    draw: petBowl,
  },
  { category: 'light', words: 'pendente|pendant|lustre|plafon|chandelier', draw: pendantLamp },
  {
    category: 'light',
    words: 'lumin|abajur|lampada|lamp|arandela|spot|light|led|vela|candle|refletor',
    draw: tableLamp,
  },
  {
    category: 'clinic',
    words: 'dente|denti|dental|odonto|alinhador|aligner|clareamento|ortod|orthod|implante|braces|sorriso',
    draw: tooth,
  },
  {
    category: 'course',
    words:
      'curso|aula|mentoria|treinamento|escola|ingles|idioma|course|classes|lesson|workshop|ebook|livro|book|coaching|faculdade|masterclass|formacao|graduacao|bootcamp|training|tutor|lesson|seminar|webinar|apostila|vestibular|concurso|espanhol|frances|programacao|spanish|lecture|certifica|palestra|oficina',
    draw: course,
  },
  {
    category: 'clinic',
    words:
      'clinica|consulta|terapia|psico|medic|exame|fisio|clinic|health|therapy|doctor|checkup|seguro|insurance|nutri|saude|dermat|estetic|botox|laser|vacina|vaccine|hospital|surgery|massag|spa|oculista',
    draw: clinic,
  },
  {
    category: 'coffee',
    words: 'cafe|coffee|espresso|capsula|torra|roast|cha|tea|matcha|cappuccino|brew|barista',
    draw: coffee,
  },
  {
    category: 'shoe',
    words:
      'tenis|sapat|bota|sandalia|shoe|sneaker|boot|chuteira|trail|chinel|calcado|coturno|mocassim|slipper|loafer|footwear|running|papete',
    draw: shoe,
  },
  {
    category: 'cosmetic',
    words:
      'serum|creme|cosmet|hidratante|perfume|shampoo|batom|pele|skin|cream|lotion|maqui|makeup|protetor|sabonete|oleo|beauty|oil|mascara|esfoliante|rimel|condicionador|conditioner|desodorante|deodorant|fragranc|colonia|sunscreen|moistur|balm|locao|tonico|esmalte|gloss',
    draw: cosmetic,
  },
  {
    category: 'travel',
    words:
      'viagem|viagens|hotel|pousada|passagem|mala|travel|trip|flight|resort|turismo|tour|hostel|suitcase|cruzeiro|roteiro|excurs|intercambio|cruise|passeio|ferias|vacation|bagagem|luggage|getaway',
    draw: suitcase,
  },
  {
    category: 'fitness',
    words:
      'academia|fitness|treino|whey|suplement|halter|gym|workout|crossfit|yoga|pilates|protein|kettlebell|creatin|musculacao|dumbbell|barbell',
    draw: weights,
  },
  {
    category: 'food',
    words:
      'marmita|comida|restaurante|delivery|bolo|pizza|burger|hamburg|salada|food|meal|snack|chocolate|vinho|wine|cerveja|doce|refeic|granola|bowl|padaria|bread|bakery|sushi|lanche|acai|queijo|cheese|carne|churrasco|sobremesa|dessert|biscoito|cookie|brigadeiro|pasta|jantar|almoco|dinner|lunch|tempero|salad|fruta|fruit',
    draw: meal,
  },
  {
    category: 'fashion',
    words:
      'camis|vestid|calca|roupa|jaqueta|moletom|blusa|saia|shirt|dress|jeans|hoodie|jacket|moda|fashion|biquini|lingerie|pijama|sueter|sweater|polo|casaco|coat|blazer|cardigan|regata|macacao|uniforme|legging|tshirt|bermuda|shorts|pajama',
    draw: shirt,
  },
  {
    category: 'jewelry',
    words:
      'anel|aneis|brinco|colar|joia|alianca|pulseira|relogio|ring|jewel|necklace|earring|watch|bracelet|gargantilha|tornozeleira|bijuteria|pingente|semijoia',
    draw: ring,
  },
  {
    category: 'home',
    words:
      'sofa|poltrona|cadeira|movel|moveis|cama|mesa|colch|tapete|estante|chair|armchair|couch|tables|furniture|rug|mattress|almofada|decor|rack|armario|wardrobe|escrivaninha|desk|travesseiro|pillow|puff|cortina|curtain|aparador|berco',
    draw: sofa,
  },
  {
    category: 'home',
    words:
      'casa|apartament|imovel|imoveis|lote|house|home|realty|apartment|condominio|solar|reforma|terreno|kitnet|aluguel|rent|studio|loft|construtora|mortgage',
    draw: house,
  },
  {
    category: 'app',
    words:
      'app|aplicativo|software|saas|plataforma|sistema|conta|banco|cartao|celular|phone|platform|crm|gestao|agenda|bank|card|tool|planilha|site|website|ecommerce|assinatura|internet|hosting|hospedagem|dashboard|automacao|chatbot|smartphone|tablet|wifi|painel|erp',
    draw: phone,
  },
]

export interface Product {
  category: Category
  draw: Illustration
}

/** What stands for a product of which nothing is known: shapes of packaging and showing, none of a trade. */
const unknown: readonly Illustration[] = [parcel, bottle, carton, tag, cards, spotlit]

/** Guesses from the words of its name what to draw for a product; a wrapped parcel when nothing is known. */
export function productOf(name: string): Product {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  for (const { category, draw, words: list } of kinds) {
    const starts = list.split('|')
    // A short word must match whole: "led" is a lamp, "leda" is not; "cha" is tea, "chave" is not.
    if (words.some((w) => starts.some((s) => (s.length <= 4 ? w === s || w === `${s}s` : w.startsWith(s)))))
      return { category, draw }
  }
  return { category: 'generic', draw: parcel }
}

/** The drawing for one turn of a set; an unknown product gets another one each turn, in an order thrown once per set. */
export function drawingOf(product: Product, seed: string, turn: number): Illustration {
  if (product.category !== 'generic') return product.draw
  return diceOf(seed, 'drawings').order(unknown)[turn % unknown.length] ?? product.draw
}

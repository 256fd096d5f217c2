/** What a product is called inside a sentence. */
export interface ProductName {
  /** Without sizes, variants and prices: "Pendente de palha, 40 cm" is "Pendente de palha". */
  short: string
  /** In the middle of a sentence: lower case unless it looks like a name. */
  inline: string
  /** With its article, or null where the gender is a guess. */
  withArticle: string | null
}

const feminine =
  'luz|pele|base|fonte|chave|rede|bike|mousse|flor|fragrancia|mesa|clinica|maquina|nave|torre|ponte|viagem'
const masculine =
  'pendente|lustre|abajur|spot|led|serum|creme|shampoo|perfume|batom|cafe|cha|tenis|chinelo|sofa|tapete|anel|colar|brinco|hotel|app|software|plano|pacote|kit|combo|ebook|livro|curso|ingles|gel|oleo|suplemento|whey|halter|kettlebell|bolo|vinho|alinhador|implante|clareamento|sistema|programa|jeans|top|body|relogio|celular|notebook|tablet'

/** Reads a product's name as it was typed. */
export function productName(typed: string, language: 'pt-BR' | 'en'): ProductName {
  const clean = typed.replace(/\s+/g, ' ').trim()
  const cut = clean.split(/[,;:|/()[\]–—]|\s-\s|\s\d/)[0]?.trim() || clean
  const short = shorten(cut)
  const [first = '', second = ''] = short.split(' ')
  // "iPhone", "CRM" and "Casa Lumiá" keep their capitals, "Pendente de palha" does not need its first.
  const name = /.[A-ZÀ-Ý]/.test(first) || /^[A-ZÀ-Ý]/.test(second)
  const inline = name ? short : first.toLocaleLowerCase('pt-BR') + short.slice(first.length)
  if (language === 'en') return { short, inline, withArticle: name ? inline : `the ${inline}` }
  const article = articleOf(first)
  return { short, inline, withArticle: article ? `${article} ${inline}` : null }
}

function shorten(name: string): string {
  if (name.length <= 34) return name
  const kept: string[] = []
  for (const word of name.split(' ')) {
    if (kept.length > 0 && [...kept, word].join(' ').length > 34) break
    kept.push(word)
  }
  // A name does not end in "de" or "with".
  while (kept.length > 1 && /^(de|da|do|das|dos|e|com|para|em|a|o|of|the|and|with|for|in)$/i.test(kept.at(-1) ?? ''))
    kept.pop()
  return kept.join(' ')
}

function articleOf(noun: string): 'o' | 'a' | 'os' | 'as' | null {
  const word = noun.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const listed = (list: string, w: string) => list.split('|').includes(w)
  if (listed(feminine, word)) return 'a'
  if (listed(masculine, word)) return 'o'
  if (/(cao|sao|dade|gem|ncia)$/.test(word)) return 'a'
  if (/(coes|soes|dades|gens|[^s]as)$/.test(word)) return 'as'
  if (/[^s]os$/.test(word)) return 'os'
  if (/o$/.test(word)) return 'o'
  if (/a$/.test(word) && !/(ema|oma|ama|ista)$/.test(word)) return 'a'
  return null
}

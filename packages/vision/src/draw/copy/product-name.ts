import { drawable } from '../text/fonts.ts'
import { nameOnly } from './name-only.ts'

/** What a product is called inside a sentence. */
export interface ProductName {
  /** Without sizes, variants and prices: "Pendente de palha, 40 cm" is "Pendente de palha". */
  short: string
  /** In the middle of a sentence: lower case unless it looks like a name. */
  inline: string
  /** With its article, or null where the gender is a guess. */
  withArticle: string | null
  /** Whether these are the product's own words; false for "este produto". */
  own: boolean
}

const feminine =
  'luz|pele|base|fonte|chave|rede|bike|mousse|flor|fragrancia|mesa|clinica|maquina|nave|torre|ponte|viagem'
const masculine =
  'pendente|lustre|abajur|spot|led|serum|creme|shampoo|perfume|batom|cafe|cha|tenis|chinelo|sofa|tapete|anel|colar|brinco|hotel|app|software|plano|pacote|kit|combo|ebook|livro|curso|ingles|gel|oleo|suplemento|whey|halter|kettlebell|bolo|vinho|alinhador|implante|clareamento|sistema|programa|jeans|top|body|relogio|celular|notebook|tablet'

/** Longer is not read in a headline. */
const longest = 34

/** Reads a product's name as it was typed; where nothing in it can be lettered, it is "this product". */
export function productName(typed: string, language: 'pt-BR' | 'en'): ProductName {
  const short = shorten(nameOnly(typed))
  if (!sayable(short)) return unnamed(language)
  const [first = '', second = ''] = short.split(' ')
  // "iPhone", "CRM" and "Casa Lumiá" keep their capitals, "Pendente de palha" does not need its first.
  const name = /.[A-ZÀ-Ý]/.test(first) || /^[A-ZÀ-Ý]/.test(second)
  const inline = name ? short : first.toLocaleLowerCase('pt-BR') + short.slice(first.length)
  if (language === 'en') return { short, inline, withArticle: name ? inline : `the ${inline}`, own: true }
  const article = articleOf(first)
  return { short, inline, withArticle: article ? `${article} ${inline}` : null, own: true }
}

/** How to speak of a product whose name cannot or must not be said. */
export function unnamed(language: 'pt-BR' | 'en'): ProductName {
  const inline = language === 'en' ? 'this product' : 'este produto'
  return { short: inline.charAt(0).toUpperCase() + inline.slice(1), inline, withArticle: inline, own: false }
}

/** Two letters that the packaged fonts can draw, and no single word longer than a whole name may be. */
function sayable(name: string): boolean {
  return name.length <= longest && /\p{L}{2}/u.test(drawable(name))
}

function shorten(name: string): string {
  const kept: string[] = []
  for (const word of name.split(' ')) {
    if (kept.length > 0 && [...kept, word].join(' ').length > longest) break
    kept.push(word)
  }
  // A name does not end in "de", "with" or "&".
  const loose = /^([^\p{L}\p{N}]+|de|da|do|das|dos|e|com|para|em|a|o|of|the|and|with|for|in)$/iu
  while (kept.length > 1 && loose.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ')
}

function articleOf(noun: string): 'o' | 'a' | 'os' | 'as' | null {
  const word = noun.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const listed = (list: string, w: string) => list.split('|').includes(w)
  if (listed(feminine, word)) return 'a'
  if (listed(masculine, word)) return 'o'
  // "Sofá" and "crachá" against "Zafirá": a stressed end tells nothing.
  if (/[áéíóúâêô]$/i.test(noun)) return null
  if (/(cao|sao|dade|gem|ncia)$/.test(word)) return 'a'
  if (/(coes|soes|dades|gens|[^s]as)$/.test(word)) return 'as'
  if (/[^s]os$/.test(word)) return 'os'
  if (/o$/.test(word)) return 'o'
  if (/a$/.test(word) && !/(ema|oma|ama|ista)$/.test(word)) return 'a'
  return null
}

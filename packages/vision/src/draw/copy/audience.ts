import type { BriefSpec } from '../../brief/brief-spec.ts'

const doing = {
  'pt-BR':
    /^(quem|pessoas que|aqueles que|(corredor|ciclist|trilheir|nadador|cozinheir|leitor|viajant|estudant|professor|freelanc|empreended|lojist|gestor|designer|programador|fotógraf|jardineir|músic|arquitet|tutor)\p{L}*)(\s|$)/iu,
  en: /^((people|those|anyone|everyone) who|(runner|cyclist|hiker|swimmer|cook|reader|travell?er|student|teacher|freelancer|founder|shopkeeper|manager|designer|developer|photographer|gardener|musician|architect)s)(\s|$)/i,
}

/**
 * The audience as it may follow "para" or "for", or null. Only what people do ("quem acabou de se mudar", "corredores")
 * is said: naming age, sex, health or income in an ad breaks Meta's rule on personal attributes. A description in the
 * other language would make a sentence of two.
 */
export function audienceOf(brief: BriefSpec): string | null {
  const audience = brief.targetAudience.trim().replace(/[.!]+$/, '')
  if (audience.length > 90 || /\d/.test(audience) || !doing[brief.language].test(audience)) return null
  return audience.charAt(0).toLocaleLowerCase() + audience.slice(1)
}

/** The same for a short line: its first clause, or null when that is long. */
export function shortAudience(audience: string): string | null {
  const clause = audience.split(/,|\s(?:e|mas|and|but)\s/)[0]?.trim() ?? ''
  return clause.length >= 5 && clause.length <= 42 ? clause : null
}

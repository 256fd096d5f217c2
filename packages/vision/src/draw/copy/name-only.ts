/**
 * The words of a typed product name that name it: without markup, bracketed remarks, addresses, and what follows a
 * comma, dash or size. Empty where nothing is left.
 */
export function nameOnly(typed: string): string {
  const spoken = typed
    .replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
    // An unclosed tag takes the rest with it: what follows "<img src=" is no name.
    .replace(/<[^<>]*(>|$)/g, ' ')
    .replace(/&(amp|#0*38);/gi, '&')
    .replace(/&(\w+|#\w+);/g, ' ')
    .replace(/\b(https?:\/\/|www\.)\S+/gi, ' ')
    // A call such as alert(1) is code; "tênis (azul)" is a remark after a name.
    .replace(/[\w.$]+\([^()]*\)/g, (call) => (/\((\d*|["'`].*)\)/.test(call) ? ' ' : call))
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
    .replace(/\s+/g, ' ')
  const cut = spoken
    .split(/[,;:|/()[\]{}<>–—]|\s-\s|\s\d/)
    .map((part) => part.trim())
    .find((part) => /\p{L}{2}/u.test(part))
  return (cut ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!?+%*]+$/gu, '')
}

/** What the typed name says of the product besides its name, such as a size or a variant; null where it says nothing. */
export function detailOf(typed: string): string | null {
  if (/[<>{}]/.test(typed)) return null
  const detail = typed.match(/(?:,\s*|\s[–—-]\s|\()([^,;()–—]{2,28})\)?\s*$/)?.[1]?.trim()
  // A price or discount in the name stays out of the picture.
  return detail && /\p{L}{2}/u.test(detail) && !/[$€%]/.test(detail) ? detail : null
}

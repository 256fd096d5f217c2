import { plainWords } from '../compare/text-similarity.ts'
import { type Tone, tones } from '../patterns/approach.ts'

const cues: [Tone, string[]][] = [
  ['friendly', ['proxim', 'amig', 'acolhed', 'friend', 'warm', 'calor', 'simpat', 'leve', 'casual', 'close']],
  ['urgent', ['urg', 'agora', 'apress']],
  ['professional', ['profiss', 'formal', 'seri', 'tecnic', 'confi', 'expert', 'corporat']],
  ['playful', ['brincal', 'divert', 'play', 'humor', 'engrac', 'fun', 'jov']],
  ['inspiring', ['inspir', 'motiv', 'emocion', 'aspirac', 'sonh']],
  ['luxurious', ['lux', 'sofistic', 'elegan', 'premium', 'refin', 'exclusiv']],
  ['direct', ['diret', 'direct', 'objetiv', 'simples', 'clar', 'bold', 'ousad']],
]

/** The nearest tone of the closed list to what a person typed ("Próximo" is friendly); friendly when nothing fits. */
export function toneOf(typed: string): Tone {
  const exact = tones.find((tone) => tone === typed.trim())
  if (exact) return exact
  const words = plainWords(typed).split(' ')
  return (
    cues.find(([, starts]) => starts.some((start) => words.some((word) => word.startsWith(start))))?.[0] ?? 'friendly'
  )
}

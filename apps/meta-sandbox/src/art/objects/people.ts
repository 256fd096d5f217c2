import { circle, oval, path, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** How a drawn person looks. */
interface Looks {
  skin: string
  shade: string
  hair: string
  clothes: string
  style: 'long' | 'bun' | 'short' | 'curly' | 'beard' | 'bob'
  smile?: boolean
}

const hairBehind = (look: Looks): string => {
  if (look.style === 'long')
    return path('M-118 -40 C-140 -200 140 -200 118 -40 L136 190 C70 230 -70 230 -136 190 Z', look.hair)
  if (look.style === 'bob')
    return path('M-122 -30 C-140 -196 140 -196 122 -30 L124 84 C90 110 -90 110 -124 84 Z', look.hair)
  if (look.style === 'bun') return circle(0, -196, 58, look.hair)
  if (look.style !== 'curly') return ''
  return [-120, -88, -40, 20, 74, 112, 128, -132]
    .map((x, i) => circle(x, [-70, -136, -176, -184, -154, -100, -30, -10][i] ?? 0, 58, look.hair))
    .join('')
}

const hairBefore = (look: Looks): string => {
  if (look.style === 'short' || look.style === 'beard')
    return path('M-102 -50 C-112 -176 112 -186 104 -48 C92 -90 60 -112 10 -108 C-40 -112 -88 -96 -102 -50 Z', look.hair)
  if (look.style === 'curly') return path('M-100 -60 C-90 -150 90 -150 100 -60 C60 -110 -60 -110 -100 -60 Z', look.hair)
  return path('M-106 -16 C-120 -180 120 -182 106 -14 C98 -78 60 -112 -14 -116 C-34 -78 -84 -70 -106 -16 Z', look.hair)
}

const face = (look: Looks): string =>
  oval(-38, -22, 7, 9, '#2b1a12') +
  oval(38, -22, 7, 9, '#2b1a12') +
  stroke('M-56 -48 Q-38 -58 -22 -50 M22 -50 Q38 -58 56 -48', look.hair, 6, { opacity: 0.85 }) +
  stroke('M0 -14 Q10 14 -4 18', look.shade, 5) +
  (look.style === 'beard'
    ? path(
        'M-96 -10 C-92 100 -40 132 0 132 C40 132 92 100 96 -10 C80 40 46 36 0 36 C-46 36 -80 40 -96 -10 Z',
        look.hair,
      )
    : '') +
  (look.smile === false
    ? stroke('M-24 56 Q0 60 24 56', '#8f4136', 6)
    : path('M-36 46 Q0 60 36 46 Q24 86 0 86 Q-24 86 -36 46 Z', '#8f3a34') +
      path('M-31 50 Q0 62 31 50 Q26 64 0 64 Q-26 64 -31 50 Z', '#fff')) +
  oval(-62, 22, 20, 13, '#e2604a', { opacity: 0.16 }) +
  oval(62, 22, 20, 13, '#e2604a', { opacity: 0.16 })

/** Head and shoulders, 480 wide and 640 high; the origin is the middle of the face. */
export const bust = (s: Sheet, look: Looks): string =>
  hairBehind(look) +
  path('M-44 80 H44 V170 H-44 Z', look.shade) +
  path(
    'M-252 470 C-250 250 -160 190 -54 164 Q0 214 54 164 C160 190 250 250 252 470 Z',
    s.linear([look.clothes, `${look.clothes}d9`]),
  ) +
  path('M-54 164 Q0 214 54 164 L46 136 H-46 Z', look.skin) +
  oval(-104, -6, 16, 26, look.shade) +
  oval(104, -6, 16, 26, look.shade) +
  path(
    'M-102 -40 C-102 -160 102 -160 102 -40 C102 60 60 128 0 128 C-60 128 -102 60 -102 -40 Z',
    s.linear([look.skin, look.skin, look.shade], 30),
  ) +
  face(look) +
  hairBefore(look)

export const avatar = (s: Sheet, x: number, y: number, r: number, look: Looks, ground: string): string =>
  circle(x, y, r, ground) +
  s.clip(
    circle(x, y, r, '#000'),
    `<g transform="translate(${x} ${y + r * 0.1}) scale(${r / 190})">${bust(s, look)}</g>`,
  )

const friends: readonly Looks[] = [
  { skin: '#d9a37c', shade: '#b97f5a', hair: '#4a2b1a', clothes: '#e5b93c', style: 'long' },
  { skin: '#8a5536', shade: '#6b3f26', hair: '#1b1210', clothes: '#5f8fd0', style: 'short' },
  { skin: '#efc4a2', shade: '#d29f7b', hair: '#b5743a', clothes: '#d46a4f', style: 'bob' },
  { skin: '#b97a52', shade: '#95593a', hair: '#20140e', clothes: '#6fae8b', style: 'beard' },
  { skin: '#5f3823', shade: '#472817', hair: '#120c0a', clothes: '#b98fd0', style: 'curly' },
]

/** One of five drawn people, by index. */
export const friend = (index: number): Looks => friends[index % friends.length] as Looks

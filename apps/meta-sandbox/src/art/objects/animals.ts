import { circle, oval, path, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A cat asleep on its side, 400 wide, lying on the origin. */
export const sleepingCat = (fur: string, stripe: string, belly: string): string =>
  oval(0, 40, 210, 22, '#00000055') +
  path('M-150 36 C-190 -70 -90 -134 30 -116 C140 -104 206 -50 196 30 C190 52 -120 54 -150 36 Z', fur) +
  path('M20 36 C10 -40 90 -70 150 -20 C180 6 170 40 150 44 Z', stripe, { opacity: 0.28 }) +
  stroke('M-40 -112 Q-30 -80 -42 -54 M20 -116 Q30 -84 20 -56 M78 -100 Q90 -70 68 -50', stripe, 13) +
  stroke('M188 16 C214 44 120 50 40 42 C-10 38 -40 44 -80 40', stripe, 26) +
  path('M-204 -14 L-214 -98 L-164 -66 H-108 L-60 -98 L-68 -14 C-74 46 -198 46 -204 -14 Z', fur, {
    stroke: stripe,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  }) +
  path('M-204 -56 L-208 -84 L-184 -66 Z M-70 -56 L-66 -84 L-90 -66 Z', '#d98b76') +
  stroke('M-136 -64 V-42 M-154 -62 V-46 M-118 -62 V-46', stripe, 7) +
  path('M-176 10 C-170 40 -102 40 -96 10 C-108 -10 -164 -10 -176 10 Z', belly) +
  stroke('M-180 -20 Q-166 -8 -152 -20 M-120 -20 Q-106 -8 -92 -20', '#3a2413', 5) +
  path('M-144 0 H-128 L-136 9 Z', '#a3503f')

/** A sitting dog 300 wide and 460 high, its paws at the origin. */
export const sittingDog = (s: Sheet, coat: string, dark: string, collar: string): string =>
  oval(0, 4, 170, 18, '#00000044') +
  stroke('M120 -30 C190 -50 196 -120 172 -150', coat, 26) +
  path('M-84 0 C-110 -160 -70 -260 0 -270 C80 -260 150 -140 138 0 Z', s.linear([coat, dark], 20)) +
  path('M-62 0 L-54 -150 H-14 L-16 0 Z M10 0 L8 -150 H48 L56 0 Z', coat) +
  oval(-40, -4, 36, 15, coat) +
  oval(34, -4, 36, 15, coat) +
  path('M-52 -236 Q0 -204 56 -236 L62 -208 Q0 -174 -58 -208 Z', collar) +
  circle(2, -188, 13, '#f2c14e') +
  path('M-92 -330 C-92 -440 92 -440 92 -330 C92 -250 50 -222 0 -222 C-50 -222 -92 -250 -92 -330 Z', coat) +
  path('M-84 -396 C-140 -400 -150 -310 -118 -262 C-92 -280 -84 -330 -66 -376 Z', dark) +
  path('M84 -396 C140 -400 150 -310 118 -262 C92 -280 84 -330 66 -376 Z', dark) +
  oval(0, -276, 48, 40, '#f7ead6') +
  oval(0, -304, 20, 14, '#241811') +
  stroke('M0 -290 V-270 M-22 -262 Q0 -248 22 -262', '#241811', 5) +
  path('M-12 -254 Q0 -216 14 -254 Z', '#e2766d') +
  circle(-38, -342, 10, '#241811') +
  circle(38, -342, 10, '#241811') +
  circle(-35, -345, 3, '#fff') +
  circle(41, -345, 3, '#fff')

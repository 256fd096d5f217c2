import type { Brand } from './brand.ts'
import { casaLumia } from './casa-lumia.ts'
import { fluenciaViva } from './fluencia-viva.ts'
import { mesaDoLargo } from './mesa-do-largo.ts'
import { raizEGrao } from './raiz-e-grao.ts'
import { serenaDerma } from './serena-derma.ts'
import { solaNativa } from './sola-nativa.ts'
import { sorrisoEmDia } from './sorriso-em-dia.ts'
import { vivaFluency } from './viva-fluency.ts'
import { weekloom } from './weekloom.ts'

export type { Brand, BrandCreative, PictureWords, Ratio } from './brand.ts'

/** Every advertiser of the sandbox. */
export const brands: readonly Brand[] = [
  casaLumia,
  serenaDerma,
  fluenciaViva,
  vivaFluency,
  raizEGrao,
  solaNativa,
  sorrisoEmDia,
  weekloom,
  mesaDoLargo,
]

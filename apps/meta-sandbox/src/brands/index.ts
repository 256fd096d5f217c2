import type { Brand } from './brand.ts'
import { casaLumia } from './casa-lumia.ts'

export type { Brand, BrandCreative, PictureWords, Ratio } from './brand.ts'

/** Every advertiser of the sandbox. */
export const brands: readonly Brand[] = [casaLumia]

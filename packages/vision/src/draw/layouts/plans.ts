import { arch } from './arch.ts'
import { dialogue } from './dialogue.ts'
import { editorial } from './editorial.ts'
import { halves } from './halves.ts'
import { orbit } from './orbit.ts'
import { pedestal } from './pedestal.ts'
import { points } from './points.ts'
import { poster } from './poster.ts'
import { spotlight } from './spotlight.ts'
import type { LayoutPlan } from './stage.ts'
import { statement } from './statement.ts'
import { sunburst } from './sunburst.ts'
import { tiles } from './tiles.ts'

/** Every composition the local drawer knows. */
export const plans: readonly LayoutPlan[] = [
  spotlight,
  pedestal,
  halves,
  poster,
  arch,
  orbit,
  points,
  editorial,
  tiles,
  statement,
  sunburst,
  dialogue,
]

import type { Feature } from '../../work/feature.ts'
import { RoiResolver } from './roi.resolver.ts'
import { roiRoutes } from './roi.routes.ts'
import { roiTexts } from './roi.texts.ts'

export const roi: Feature = { name: 'roi', resolvers: [RoiResolver], texts: roiTexts, routes: roiRoutes }

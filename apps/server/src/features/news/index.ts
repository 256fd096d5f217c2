import type { Feature } from '../../work/feature.ts'
import { NewsResolver } from './news.resolver.ts'

export const news: Feature = { name: 'news', resolvers: [NewsResolver] }

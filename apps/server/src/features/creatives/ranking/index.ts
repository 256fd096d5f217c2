export { rankCreatives } from './rank-creatives.ts'
export type * from './ranking.ts'

export type { BriefInput, BriefSource, BriefSpec } from './brief/brief-spec.ts'
export { toneOf } from './brief/tone.ts'
export {
  type CtaKind,
  combinePatterns,
  ctaKinds,
  type PatternSource,
  type TextAmount,
  textAmounts,
  type Weighted,
  type WinnerPatterns,
} from './brief/winner-patterns.ts'
export { writeBrief } from './brief/write-brief.ts'
export {
  antiClone,
  checkDistance,
  type DistanceInput,
  type DistanceReport,
  type Distances,
  type Violation,
  type ViolationRule,
} from './compare/check-distance.ts'
export { cosineSimilarity, type Embedder } from './compare/embedder.ts'
export { createLocalEmbedder } from './compare/local-embedder.ts'
export { textSimilarity } from './compare/text-similarity.ts'
export type { CreativeDrawer, DrawInput, DrawnVariation } from './draw/creative-drawer.ts'
export { createLocalDrawer } from './draw/local-drawer.ts'
export * from './patterns/approach.ts'
export * from './patterns/message.ts'
export * from './patterns/visual.ts'
export { inspectPicture, type PictureFacts } from './picture/inspect-picture.ts'
export { imageDistance } from './picture/perceptual-hash.ts'
export { ratioName, sizeOfRatio } from './picture/ratio.ts'
export type { AdCopy, CreativeReader, CreativeReading, ReadInput } from './read/creative-reader.ts'
export { createLocalReader } from './read/local-reader.ts'
export { VisionError, type VisionErrorKind, visionErrorKinds } from './vision-error.ts'

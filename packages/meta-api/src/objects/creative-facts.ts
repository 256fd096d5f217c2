import { isRecord } from '../protocol/json.ts'
import type { MetaCreative } from './creative.ts'

export interface CreativeText {
  title: string | null
  body: string | null
  /** `LEARN_MORE`, `WHATSAPP_MESSAGE`, …; open set. */
  callToAction: string | null
  /** True when Meta mixes several texts: the ones here are only the first of them. */
  severalTexts: boolean
}

export type CreativeFormat = 'image' | 'video' | 'carousel' | 'dynamic' | 'unknown'

type Fields = Record<string, unknown>

const storyParts = ['link_data', 'video_data', 'photo_data', 'template_data', 'text_data'] as const

/** The words of a creative, looked for where Meta may have put them: on top, in the story, in the asset feed. */
export function creativeText(creative: MetaCreative): CreativeText {
  const story = storyPart(creative)
  const feed = creative.assetFeedSpec ?? {}
  const titles = texts(feed.titles)
  const bodies = texts(feed.bodies)
  return {
    title: first(creative.title, story.title, story.name, titles[0]),
    // A photo's words are its caption; a link's caption is only the shown address.
    body: first(creative.body, story.message, creative.objectStorySpec?.photo_data ? story.caption : null, bodies[0]),
    callToAction: first(creative.callToActionType, at(story.call_to_action).type, list(feed.call_to_action_types)[0]),
    severalTexts: new Set(titles).size > 1 || new Set(bodies).size > 1,
  }
}

/** What kind of thing a person sees. `unknown` when Meta told too little, as for posts of pages we have no rights on. */
export function creativeFormat(creative: MetaCreative): CreativeFormat {
  const story = storyPart(creative)
  const feed = creative.assetFeedSpec ?? {}
  if (list(story.child_attachments).length > 1) return 'carousel'
  const assets = list(feed.images).length + list(feed.videos).length
  // Optimised for placement, several assets are one picture or film cut for several places.
  const oneForAll = assets <= 1 || feed.optimization_type === 'PLACEMENT'
  if (!oneForAll) return list(feed.ad_formats).includes('CAROUSEL') ? 'carousel' : 'dynamic'
  if (videoOf(creative) !== null || creative.objectType === 'VIDEO') return 'video'
  if (imageOf(creative) !== null || creative.imageUrl !== null || creative.objectType === 'PHOTO') return 'image'
  return 'unknown'
}

/**
 * What makes two creatives the same picture or film: the image's hash, else the video's id, else the creative itself.
 * A film's cover has a hash too, so a film is known by its video. What consists of several pictures is only itself.
 */
export function creativeIdentity(creative: MetaCreative): { kind: 'image' | 'video' | 'creative'; id: string } {
  const format = creativeFormat(creative)
  if (format === 'carousel' || format === 'dynamic') return { kind: 'creative', id: creative.id }
  const video = videoOf(creative)
  const image = imageOf(creative)
  if (video !== null) return { kind: 'video', id: video }
  if (image !== null) return { kind: 'image', id: image }
  return { kind: 'creative', id: creative.id }
}

function videoOf(creative: MetaCreative): string | null {
  const feed = list(creative.assetFeedSpec?.videos)
  return first(creative.videoId, storyPart(creative).video_id, at(feed[0]).video_id)
}

function imageOf(creative: MetaCreative): string | null {
  const feed = list(creative.assetFeedSpec?.images)
  const story = storyPart(creative)
  return first(creative.imageHash, story.image_hash, at(list(story.child_attachments)[0]).image_hash, at(feed[0]).hash)
}

function storyPart(creative: MetaCreative): Fields {
  const spec = creative.objectStorySpec ?? {}
  for (const part of storyParts) if (isRecord(spec[part])) return spec[part]
  return {}
}

function texts(value: unknown): string[] {
  return list(value).flatMap((entry) => first(at(entry).text) ?? [])
}

function at(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function first(...candidates: unknown[]): string | null {
  for (const value of candidates) {
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return null
}

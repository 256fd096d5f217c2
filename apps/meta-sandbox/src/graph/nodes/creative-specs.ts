import { pictureAddress } from '../../pictures/picture-address.ts'
import { fullWidth } from '../../pictures/picture-size.ts'
import type { AdImage, Creative } from '../../world/objects.ts'
import type { Reading } from '../reading.ts'

const link = ({ account, art }: Creative) =>
  art.callToAction === 'WHATSAPP_MESSAGE' ? 'https://api.whatsapp.com/send' : `${account.site}/${art.key}`

const callToAction = (creative: Creative) => ({ type: creative.art.callToAction, value: { link: link(creative) } })

const address = ({ brand, art }: AdImage, { sandbox, request }: Reading) =>
  pictureAddress(sandbox, request.origin, brand, art, fullWidth)

/** `object_story_spec`: link_data for stills and carousels, video_data for videos; only the page for dynamic ones. */
export function storySpec(creative: Creative, reading: Reading): Record<string, unknown> {
  const page = { page_id: creative.account.pageId }
  if (creative.shape === 'dynamic') return page
  if (creative.shape === 'video') return { ...page, video_data: videoData(creative, reading) }
  const { art, image } = creative
  const linkData = {
    link: link(creative),
    message: art.body,
    name: art.headline,
    ...(art.description && { description: art.description }),
    image_hash: image.hash,
    call_to_action: callToAction(creative),
  }
  return { ...page, link_data: creative.shape === 'carousel' ? { ...linkData, ...cards(creative, reading) } : linkData }
}

function cards(creative: Creative, reading: Reading) {
  return {
    multi_share_optimized: true,
    child_attachments: creative.parts.map((part) => ({
      link: link(creative),
      name: part.art.headline,
      ...(part.art.description && { description: part.art.description }),
      picture: address(part, reading),
      image_hash: part.hash,
      call_to_action: callToAction(creative),
    })),
  }
}

function videoData(creative: Creative, reading: Reading) {
  const { art, image, video } = creative
  return {
    video_id: video?.id,
    title: art.headline,
    message: art.body,
    ...(art.description && { link_description: art.description }),
    image_hash: image.hash,
    image_url: address(image, reading),
    call_to_action: callToAction(creative),
  }
}

/** `asset_feed_spec` of a dynamic creative: several bodies, titles and images, so no single "the text". */
export function assetFeedSpec(creative: Creative, _reading: Reading): Record<string, unknown> | undefined {
  if (creative.shape !== 'dynamic') return undefined
  const arts = creative.parts.map(({ art }) => art)
  const texts = (list: readonly (string | undefined)[]) =>
    [...new Set(list)].flatMap((text) => (text ? [{ text }] : []))
  return {
    images: creative.parts.map(({ hash }) => ({ hash })),
    bodies: texts(arts.map(({ body }) => body)),
    titles: texts(arts.map(({ headline }) => headline)),
    descriptions: texts(arts.map(({ description }) => description)),
    link_urls: [{ website_url: link(creative) }],
    call_to_action_types: [creative.art.callToAction],
    ad_formats: ['SINGLE_IMAGE'],
    optimization_type: 'DEGREES_OF_FREEDOM',
  }
}

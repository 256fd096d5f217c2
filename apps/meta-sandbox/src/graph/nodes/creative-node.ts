import { pictureAddress } from '../../pictures/picture-address.ts'
import { fullWidth, smallThumbnail, widthWithin } from '../../pictures/picture-size.ts'
import type { Creative } from '../../world/objects.ts'
import type { NodeKind } from '../node-kind.ts'
import type { Reading } from '../reading.ts'
import { numberParam } from '../request.ts'
import { assetFeedSpec, storySpec } from './creative-specs.ts'

/** Words and pictures of a creative. A dynamic one has no single text, a video no image of its own. */
export const creativeNode: NodeKind<Creative> = {
  name: 'AdCreative',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    account_id: ({ account }) => account.number,
    name: ({ name }) => name,
    status: () => 'ACTIVE',
    object_type: ({ shape }) => (shape === 'video' ? 'VIDEO' : 'SHARE'),
    title: (creative) => ownText(creative, creative.art.headline),
    body: (creative) => ownText(creative, creative.art.body),
    call_to_action_type: ({ shape, art }) => (shape === 'dynamic' ? undefined : art.callToAction),
    image_hash: ({ shape, image }) => (shape === 'image' ? image.hash : undefined),
    image_url: (creative, reading) =>
      creative.shape === 'image' ? pictureOf(creative, reading, fullWidth) : undefined,
    thumbnail_url: thumbnail,
    video_id: ({ video }) => video?.id,
    actor_id: ({ account }) => account.pageId,
    object_story_id: ({ account, id }) => `${account.pageId}_${id.slice(3)}`,
    effective_object_story_id: ({ account, id }) => `${account.pageId}_${id.slice(3)}`,
    object_story_spec: storySpec,
    asset_feed_spec: assetFeedSpec,
    instagram_permalink_url: ({ shape, id }) =>
      shape === 'dynamic' ? undefined : `https://www.instagram.com/p/sandbox${id.slice(-8)}/`,
    url_tags: () => 'utm_source=facebook&utm_medium=paid&utm_campaign={{campaign.name}}',
  },
  empty: [
    'adlabels',
    'applink_treatment',
    'authorization_category',
    'branded_content',
    'category_media_source',
    'degrees_of_freedom_spec',
    'destination_spec',
    'effective_authorization_category',
    'effective_instagram_media_id',
    'image_crops',
    'instagram_user_id',
    'link_url',
    'link_og_id',
    'object_id',
    'object_store_url',
    'object_url',
    'platform_customizations',
    'product_set_id',
    'source_instagram_media_id',
    'template_url',
    'use_page_actor_override',
  ],
}

/** Texts stand at the top only for plain images; a carousel has its message in the story and a title on each card. */
function ownText({ shape }: Creative, text: string): string | undefined {
  return shape === 'image' ? text : undefined
}

const pictureOf = ({ brand, art }: Creative, { sandbox, request }: Reading, width: number) =>
  pictureAddress(sandbox, request.origin, brand, art, width)

/** Tiny unless the call itself, or the modifiers of the expansion, ask for a size. */
function thumbnail(creative: Creative, reading: Reading): string {
  const width = numberParam(reading.modifiers, 'thumbnail_width', smallThumbnail, fullWidth)
  const height = numberParam(reading.modifiers, 'thumbnail_height', width, fullWidth * 2)
  return pictureOf(creative, reading, widthWithin(creative.art.ratio, width, height))
}

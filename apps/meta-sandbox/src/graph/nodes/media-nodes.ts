import { metaDateTime } from '../../clock/calendar.ts'
import { pictureAddress } from '../../pictures/picture-address.ts'
import { fullWidth, heightOf } from '../../pictures/picture-size.ts'
import type { AdImage, AdVideo } from '../../world/objects.ts'
import type { NodeKind } from '../node-kind.ts'
import type { Reading } from '../reading.ts'
import { linkToList } from '../write-node.ts'

const address = ({ brand, art }: AdImage, { sandbox, request }: Reading, width: number) =>
  pictureAddress(sandbox, request.origin, brand, art, width)

export const imageNode: NodeKind<AdImage> = {
  name: 'AdImage',
  defaults: ['hash', 'id'],
  fields: {
    id: ({ account, hash }) => `${account.number}:${hash}`,
    account_id: ({ account }) => account.number,
    hash: ({ hash }) => hash,
    name: ({ art }) => `${art.key}.png`,
    status: () => 'ACTIVE',
    url: (image, reading) => address(image, reading, fullWidth),
    url_128: (image, reading) => address(image, reading, 128),
    permalink_url: ({ account, hash }) => `https://www.facebook.com/ads/image/?d=sandbox-${account.number}-${hash}`,
    width: () => fullWidth,
    height: ({ art }) => heightOf(art.ratio, fullWidth),
    original_width: () => fullWidth,
    original_height: ({ art }) => heightOf(art.ratio, fullWidth),
    created_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    updated_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    creatives: ({ account, hash }) =>
      account.creatives.filter(({ image, shape }) => image.hash === hash && shape !== 'dynamic').map(({ id }) => id),
  },
  empty: ['is_associated_creatives_in_adgroups'],
}

/** `source` is absent: the app has no rights on the page that owns the video. */
export const videoNode: NodeKind<AdVideo> = {
  name: 'Video',
  defaults: ['updated_time', 'id'],
  fields: {
    id: ({ id }) => id,
    title: ({ art }) => art.name,
    description: ({ art }) => art.body,
    length: ({ seconds }) => seconds + 0.033,
    picture: ({ image }, reading) => address(image, reading, 160),
    permalink_url: ({ account, id }) => `/${account.pageId}/videos/${id}/`,
    status: () => ({ video_status: 'ready' }),
    created_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    updated_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    thumbnails: (video) => linkToList(stillNode, stillsOf(video), { path: `/v25.0/${video.id}/thumbnails` }),
  },
  empty: ['source', 'embed_html', 'format', 'icon', 'from', 'content_tags', 'views'],
}

/** A still of a video. */
interface Still {
  readonly video: AdVideo
  readonly width: number
}

export const stillNode: NodeKind<Still> = {
  name: 'VideoThumbnail',
  defaults: ['id', 'height', 'scale', 'uri', 'width', 'is_preferred'],
  fields: {
    id: ({ video, width }) => `${video.id}${width}`,
    uri: ({ video, width }, reading) => address(video.image, reading, width),
    width: ({ width }) => width,
    height: ({ video, width }) => heightOf(video.art.ratio, width),
    scale: () => 1,
    is_preferred: ({ width }) => width === fullWidth,
  },
  empty: ['name'],
}

/** Three sizes; the largest is the preferred one. */
export const stillsOf = (video: AdVideo): Still[] => [320, 640, fullWidth].map((width) => ({ video, width }))

import { describe, expect, it } from 'vitest'
import { readCreative } from './creative.ts'
import { creativeFormat, creativeIdentity, creativeText } from './creative-facts.ts'

const creative = (more: object) => readCreative({ id: '9', ...more })
const link = (link_data: object) => ({ object_story_spec: { page_id: '3', link_data } })
const film = (video_data: object) => ({ object_story_spec: { page_id: '3', video_data } })

describe('the words of a creative', () => {
  it('are taken from the top, then the story, then the asset feed', () => {
    const feed = {
      asset_feed_spec: {
        titles: [{ text: 'feed' }],
        bodies: [{ text: 'feed body' }],
        call_to_action_types: ['SHOP_NOW'],
      },
    }
    const story = link({ name: 'story', message: 'story body', call_to_action: { type: 'LEARN_MORE' } })
    const top = { title: 'top', body: 'top body', call_to_action_type: 'SIGN_UP' }
    const words = (...parts: object[]) => creativeText(creative(Object.assign({}, ...parts)))
    expect(words(feed, story, top)).toMatchObject({ title: 'top', body: 'top body', callToAction: 'SIGN_UP' })
    expect(words(feed, story)).toMatchObject({ title: 'story', body: 'story body', callToAction: 'LEARN_MORE' })
    expect(words(feed)).toMatchObject({ title: 'feed', body: 'feed body', callToAction: 'SHOP_NOW' })
    expect(words()).toEqual({ title: null, body: null, callToAction: null, severalTexts: false })
  })

  it('of films, photos, templates and posts are found too', () => {
    expect(creativeText(creative(film({ title: 't', message: 'm' })))).toMatchObject({ title: 't', body: 'm' })
    expect(creativeText(creative({ object_story_spec: { photo_data: { caption: 'c' } } }))).toMatchObject({ body: 'c' })
    expect(creativeText(creative({ object_story_spec: { template_data: { name: 't', message: 'm' } } }))).toMatchObject(
      { title: 't', body: 'm' },
    )
    expect(creativeText(creative({ object_story_spec: { text_data: { message: 'm' } } }))).toMatchObject({ body: 'm' })
  })

  it('do not mistake the shown address of a link for its text', () => {
    expect(creativeText(creative(link({ caption: 'shop.example' }))).body).toBeNull()
  })

  it('say when there are several to choose from, and treat blank ones as absent', () => {
    const bodies = [{ text: ' ' }, { text: 'a' }, { text: 'b' }]
    expect(creativeText(creative({ body: '', asset_feed_spec: { bodies } }))).toMatchObject({
      body: 'a',
      severalTexts: true,
    })
    expect(creativeText(creative({ asset_feed_spec: { bodies: 'odd', titles: [null, 3] } }))).toMatchObject({
      body: null,
      title: null,
    })
  })
})

describe('the format of a creative', () => {
  it.each([
    ['video', { video_id: '8' }],
    ['video', film({ video_id: 8, image_hash: 'cover' })],
    ['video', { object_type: 'VIDEO' }],
    ['video', { asset_feed_spec: { videos: [{ video_id: '8' }] } }],
    ['image', { image_hash: 'h' }],
    ['image', { image_url: 'https://x/' }],
    ['image', link({ image_hash: 'h' })],
    ['image', { asset_feed_spec: { images: [{ hash: 'h' }] } }],
    ['image', { object_type: 'PHOTO' }],
    ['carousel', link({ child_attachments: [{ image_hash: 'a' }, { image_hash: 'b' }] })],
    ['carousel', { asset_feed_spec: { images: [{ hash: 'a' }, { hash: 'b' }], ad_formats: ['CAROUSEL'] } }],
    ['dynamic', { asset_feed_spec: { images: [{ hash: 'a' }, { hash: 'b' }], ad_formats: ['SINGLE_IMAGE'] } }],
    ['image', { asset_feed_spec: { images: [{ hash: 'a' }, { hash: 'b' }], optimization_type: 'PLACEMENT' } }],
    ['video', { asset_feed_spec: { videos: [{ video_id: '1' }, { video_id: '2' }], optimization_type: 'PLACEMENT' } }],
    ['unknown', { effective_object_story_id: '1_2' }],
    ['unknown', {}],
  ])('%s: %j', (format, more) => {
    expect(creativeFormat(creative(more))).toBe(format)
  })
})

describe('what makes two creatives the same', () => {
  it('is the picture, the film, or nothing but themselves', () => {
    expect(creativeIdentity(creative({ image_hash: 'h' }))).toEqual({ kind: 'image', id: 'h' })
    expect(creativeIdentity(creative(link({ image_hash: 'h' })))).toEqual({ kind: 'image', id: 'h' })
    expect(creativeIdentity(creative(film({ video_id: 800000000000001, image_hash: 'cover' })))).toEqual({
      kind: 'video',
      id: '800000000000001',
    })
    expect(creativeIdentity(creative({}))).toEqual({ kind: 'creative', id: '9' })
  })

  it('is nothing but themselves for carousels and mixes, which may share a first card and differ after it', () => {
    const cards = link({ child_attachments: [{ image_hash: 'a' }, { image_hash: 'b' }] })
    expect(creativeIdentity(creative(cards))).toEqual({ kind: 'creative', id: '9' })
    const mix = { asset_feed_spec: { images: [{ hash: 'a' }, { hash: 'b' }] } }
    expect(creativeIdentity(creative(mix))).toEqual({ kind: 'creative', id: '9' })
  })
})

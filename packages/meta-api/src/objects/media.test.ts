import { describe, expect, it } from 'vitest'
import { openStage } from '../stage/open-stage.ts'

describe('images', () => {
  it('are found by hash, fifty hashes a call, and unknown ones are missing', async () => {
    const stage = await openStage(({ query }) => {
      const hashes: string[] = JSON.parse(query.get('hashes') ?? '[]')
      const data = hashes
        .filter((hash) => hash !== 'gone')
        .map((hash) => ({ hash, url: `https://x/${hash}`, width: 1080, height: '1350' }))
      return { body: { data } }
    })
    const hashes = Array.from({ length: 60 }, (_, i) => `h${i}`)
    const found = await stage.session.images('act_1', [...hashes, 'gone', 'h0'])
    expect([...found.keys()]).toEqual(hashes)
    expect(found.get('h7')).toMatchObject({
      hash: 'h7',
      url: 'https://x/h7',
      width: 1080,
      height: 1350,
      createdAt: null,
    })
    expect(stage.heard).toHaveLength(2)
    expect(stage.heard[0]?.path).toBe('/v25.0/act_1/adimages')
  })
})

describe('a video', () => {
  const thumbnail = (uri: string, width: number, preferred = false) => ({
    uri,
    width,
    height: width,
    is_preferred: preferred,
  })

  it('shows its preferred picture, else its largest, else the small one', async () => {
    const stage = await openStage([
      {
        body: {
          id: 8,
          length: 15.033,
          picture: 's',
          thumbnails: { data: [thumbnail('a', 900), thumbnail('b', 100, true)] },
        },
      },
      { body: { id: 8, picture: 's', thumbnails: { data: [thumbnail('a', 100), thumbnail('b', 900)] } } },
      { body: { id: 8, picture: 's' } },
      { body: { id: 8 } },
    ])
    const pictures: (string | null)[] = []
    for (let i = 0; i < 4; i += 1) pictures.push((await stage.session.video('8')).pictureUrl)
    expect(pictures).toEqual(['b', 'b', 's', null])
  })

  it('commonly lacks its file, and keeps its length exact', async () => {
    const stage = await openStage([{ body: '{"id":"8","length":15.0330}' }])
    expect(await stage.session.video('8')).toMatchObject({ id: '8', lengthSeconds: '15.0330', sourceUrl: null })
  })
})

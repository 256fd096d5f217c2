import { describe, expect, it } from 'vitest'
import { PictureError } from './picture-error.ts'
import { allowUrl } from './picture-url.ts'

const allowed = ['.fbcdn.net', 'cdn.example.com', 'http://127.0.0.1:4010']

describe('addresses that may be fetched', () => {
  it.each([
    ['https://scontent.xx.fbcdn.net/v/t15/1_n.jpg?oh=00_A&oe=69F0A1B2', false],
    ['https://SCONTENT.FBCDN.NET/x', false],
    ['https://scontent.fbcdn.net:443/x', false],
    ['HTTPS://cdn.example.com/x', false],
    ['http://127.0.0.1:4010/cdn/1.jpg', true],
    ['http://0x7f.1:4010/cdn/1.jpg', true],
  ])('%s', (url, trusted) => {
    expect(allowUrl(url, allowed).trusted).toBe(trusted)
  })
})

describe('addresses that are never dialled', () => {
  const tricks = [
    'http://scontent.fbcdn.net/x',
    'https://scontent.fbcdn.net:8443/x',
    'https://scontent.fbcdn.net:80/x',
    'https://fbcdn.net/x',
    'https://evilfbcdn.net/x',
    'https://fbcdn.net.evil.example/x',
    'https://scontent.fbcdn.net.evil.example/x',
    'https://scontent.fbcdn.net./x',
    'https://evil.example/?.fbcdn.net',
    'https://evil.example/.fbcdn.net',
    'https://evil.example#.fbcdn.net',
    'https://user@scontent.fbcdn.net/x',
    'https://user:pass@scontent.fbcdn.net/x',
    'https://scontent.fbcdn.net@evil.example/x',
    'https://scontent.fbcdn.net%40evil.example/x',
    'https://evil.example\\@scontent.fbcdn.net/x',
    'https:\\\\scontent.fbcdn.net\\x',
    'https://evil.example\\.fbcdn.net/x',
    'https://scontent.fbcdn.net\t.evil.example/x',
    ' https://scontent.fbcdn.net/x',
    'https://scontent.fbcdn.net/x\r\nHost: evil',
    'https://sub.cdn.example.com/x',
    'https://cdn.example.com.evil.example/x',
    'https://cdn.example.com:444/x',
    'https://127.0.0.1/x',
    'https://127.1/x',
    'https://2130706433/x',
    'https://0x7f000001/x',
    'https://0177.0.0.1/x',
    'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'https://①②⑦.0.0.1/x',
    'http://127.0.0.1:4011/x',
    'https://127.0.0.1:4010/x',
    'http://user@127.0.0.1:4010/x',
    'http://127.0.0.1/x',
    'http://localhost:4010/x',
    'http://127.0.0.1:4010.evil.example/x',
    'http://127.0.0.1:4010@evil.example/x',
    'ftp://scontent.fbcdn.net/x',
    'file:///etc/passwd',
    'data:image/png;base64,iVBORw0KGgo=',
    'javascript:alert(1)',
    'blob:https://scontent.fbcdn.net/1',
    'gopher://scontent.fbcdn.net:443/x',
    '//scontent.fbcdn.net/x',
    '/x',
    'scontent.fbcdn.net/x',
    '',
    `https://scontent.fbcdn.net/${'x'.repeat(8000)}`,
  ]
  it.each(tricks)('%j', (url) => {
    expect(() => allowUrl(url, allowed)).toThrow(PictureError)
  })

  it('include every address when nothing is allowed', () => {
    expect(() => allowUrl('https://scontent.fbcdn.net/x', [])).toThrow(PictureError)
    expect(() => allowUrl('https://scontent.fbcdn.net/x', ['', 'nonsense://'])).toThrow(PictureError)
  })

  it('include literal addresses even when someone allows them as a host', () => {
    expect(() => allowUrl('https://127.0.0.1/x', ['127.0.0.1'])).toThrow(PictureError)
    expect(() => allowUrl('https://10.0.0.1/x', ['.0.0.1'])).toThrow(PictureError)
  })
})

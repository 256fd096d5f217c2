import { body, type Illustration, sheen } from './illustration.ts'

export const bottle: Illustration = (s, pen) => {
  const glass = 'M168 118h64v34c0 20 48 30 48 74v122c0 14-10 24-24 24H144c-14 0-24-10-24-24V226c0-44 48-54 48-74Z'
  return `<ellipse cx="200" cy="371" rx="118" ry="9" fill="#000" opacity=".2"/>
  <rect x="160" y="48" width="80" height="62" rx="14" fill="${s.deep}"/><path d="M178 60v38M200 60v38M222 60v38" stroke="${s.light}" stroke-width="4" opacity=".35"/>
  <rect x="172" y="104" width="56" height="18" fill="${s.light}"/>
  <path d="${glass}" fill="${body(s, pen)}"/><path d="${glass}" fill="${sheen(pen)}"/>
  <path d="M120 240h160v92H120Z" fill="${s.light}"/><circle cx="200" cy="276" r="17" fill="${s.main}"/>
  <path d="M160 310h80" stroke="${s.deep}" stroke-width="6" stroke-linecap="round" opacity=".55"/>`
}

export const carton: Illustration = (s, pen) => `<ellipse cx="206" cy="370" rx="142" ry="10" fill="#000" opacity=".2"/>
  <path d="M96 96l150-20v296H96Z" fill="${body(s, pen)}"/><path d="M246 76l66 30v252l-66 14Z" fill="${s.deep}"/>
  <path d="M96 96l62-34 154 44-66-30Z" fill="${s.light}"/><path d="M96 96l62-34 88 14Z" fill="${s.light}" opacity=".75"/>
  <path d="M96 158l150-12v130H96Z" fill="${s.light}"/><path d="M246 146l66 12v112l-66 6Z" fill="${s.light}" opacity=".55"/>
  <circle cx="170" cy="204" r="30" fill="${s.main}"/><path d="M140 204a30 30 0 0 0 60 0Z" fill="${s.deep}"/>
  <path d="M134 254h74" stroke="${s.deep}" stroke-width="7" stroke-linecap="round" opacity=".5"/>
  <path d="M118 318h52M118 338h34" stroke="${s.light}" stroke-width="7" stroke-linecap="round" opacity=".8"/>`

export const tag: Illustration = (s, pen) => {
  const card = 'M200 92l92 74v184c0 12-10 22-22 22H130c-12 0-22-10-22-22V166Z'
  return `<ellipse cx="200" cy="373" rx="112" ry="8" fill="#000" opacity=".18"/>
  <path d="M200 148C188 84 250 60 232 28c-16-26-58-4-48 34" fill="none" stroke="${s.deep}" stroke-width="8" stroke-linecap="round"/>
  <g transform="rotate(-9 200 372)"><path d="${card}" fill="${s.deep}" opacity=".8"/></g>
  <g transform="rotate(5 200 372)"><path d="${card}" fill="${body(s, pen)}"/><circle cx="200" cy="150" r="17" fill="${s.light}"/><circle cx="200" cy="150" r="8" fill="${s.deep}"/>
  <path d="M200 214l17 36 39 5-28 27 7 39-35-19-35 19 7-39-28-27 39-5Z" fill="${s.light}"/>
  <path d="M150 344h100" stroke="${s.light}" stroke-width="8" stroke-linecap="round" opacity=".6"/></g>`
}

export const cards: Illustration = (s, pen) => {
  const card = (turn: number, x: number, fill: string, inside: string) =>
    `<g transform="rotate(${turn} 200 380) translate(${x} 0)"><rect x="104" y="122" width="192" height="248" rx="24" fill="${fill}"/>${inside}</g>`
  const front = `<rect x="104" y="122" width="192" height="248" rx="24" fill="${sheen(pen)}"/>
  <rect x="128" y="148" width="144" height="116" rx="14" fill="${s.light}"/><circle cx="172" cy="206" r="30" fill="${s.main}"/><path d="M200 250l32-56 34 56Z" fill="${s.deep}"/>
  <path d="M134 296h132M134 324h84" stroke="${s.light}" stroke-width="10" stroke-linecap="round"/>`
  return `<ellipse cx="200" cy="372" rx="150" ry="9" fill="#000" opacity=".18"/>
  ${card(16, 26, s.light, '')}${card(-14, -22, s.deep, '')}${card(1, 0, body(s, pen), front)}`
}

export const spotlit: Illustration = (s, pen) => {
  const beam = pen.linear(0, 0, 0, 1, [
    [0, s.glow, 0.95],
    [1, s.glow, 0.12],
  ])
  const ball = pen.radial(0.36, 0.3, 0.75, [
    [0, s.light],
    [0.4, s.main],
    [1, s.deep],
  ])
  return `<path d="M186 66h40l112 268H62Z" fill="${beam}"/>
  <rect x="166" y="10" width="76" height="62" rx="16" fill="${s.deep}"/><path d="M158 66h92l8 16H150Z" fill="${s.main}"/>
  <ellipse cx="200" cy="352" rx="142" ry="20" fill="${s.deep}"/><path d="M58 330h284v22H58Z" fill="${s.deep}"/><ellipse cx="200" cy="330" rx="142" ry="20" fill="${s.light}"/>
  <ellipse cx="204" cy="330" rx="70" ry="9" fill="#000" opacity=".18"/><circle cx="200" cy="254" r="76" fill="${ball}"/>
  <path d="M200 178a76 76 0 0 1 0 152" fill="none" stroke="${s.light}" stroke-width="5" opacity=".35"/>
  <path d="M304 176l7 18 18 7-18 7-7 18-7-18-18-7 18-7ZM92 220l5 13 13 5-13 5-5 13-5-13-13-5 13-5Z" fill="${s.light}"/>`
}

import { body, type Illustration, sheen } from './illustration.ts'

export const shoe: Illustration = (s, pen) => {
  const upper = 'M52 176c22 14 56 12 74-16 10-14 24-14 36-2 40 44 74 74 132 88 42 10 68 26 70 60H44c-8-46-6-92 8-130Z'
  return `<ellipse cx="206" cy="360" rx="176" ry="13" fill="#000" opacity=".22"/>
  <path d="${upper}" fill="${body(s, pen)}"/>
  <g clip-path="${pen.clip(`<path d="${upper}"/>`)}">
    <path d="M30 150h66c10 60-4 120-40 170H20Z" fill="${s.deep}"/>
    <path d="M96 320c40-40 76-70 130-78 30 20 60 22 90 62v20H96Z" fill="#fff" opacity=".1"/>
    <path d="M300 240c40 10 70 26 70 70h-96c10-22 16-46 26-70Z" fill="${s.deep}" opacity=".55"/>
  </g>
  <path d="M122 262c46 6 96-6 132-34-14 40-66 70-128 66Z" fill="${s.light}"/>
  ${[0, 1, 2, 3, 4].map((i) => `<path d="M${160 + i * 24} ${188 + i * 17}l30-16" stroke="${s.light}" stroke-width="9" stroke-linecap="round"/>`).join('')}
  <path d="M128 158c10-14 24-14 36-2l20 22-30 18Z" fill="${s.light}" opacity=".9"/>
  <path d="M36 302h330c10 0 14 10 10 22-4 16-16 24-34 24H70c-26 0-38-16-34-46Z" fill="#FDF9F0"/>
  <path d="M36 326h340c-4 14-16 22-34 22H70c-20 0-32-8-34-22Z" fill="${s.light}"/>
  ${[70, 110, 150, 190, 230, 270, 310].map((x) => `<path d="M${x} 348l10-12 10 12" fill="none" stroke="${s.deep}" stroke-width="4" opacity=".5"/>`).join('')}`
}

export const shirt: Illustration = (s, pen) => {
  const cloth = 'M140 96l-86 44 34 86 40-18v162h144V208l40 18 34-86-86-44c-12 28-36 42-60 42s-48-14-60-42Z'
  return `<ellipse cx="200" cy="374" rx="104" ry="8" fill="#000" opacity=".18"/>
  <path d="M200 84V62c0-12 16-12 16-24s-26-14-28 2" fill="none" stroke="${s.deep}" stroke-width="6" stroke-linecap="round"/>
  <path d="M110 112L200 78l90 34" fill="none" stroke="${s.deep}" stroke-width="8" stroke-linecap="round"/>
  <path d="${cloth}" fill="${body(s, pen)}"/><path d="${cloth}" fill="${sheen(pen)}"/>
  <path d="M140 96c12 28 36 42 60 42s48-14 60-42l14 8c-14 36-44 54-74 54s-60-18-74-54Z" fill="${s.light}"/>
  <path d="M128 208c8 40 8 100 0 162M272 208c-8 40-8 100 0 162" stroke="${s.deep}" stroke-width="4" fill="none" opacity=".4"/>
  <circle cx="240" cy="206" r="15" fill="${s.light}"/><path d="M128 350h144v20H128z" fill="${s.deep}" opacity=".35"/>`
}

export const ring: Illustration = (s, pen) => {
  const gold = pen.linear(0, 0, 1, 1, [
    [0, s.light],
    [0.5, s.main],
    [1, s.deep],
  ])
  return `<ellipse cx="200" cy="370" rx="96" ry="9" fill="#000" opacity=".22"/>
  <circle cx="200" cy="254" r="98" fill="none" stroke="${gold}" stroke-width="27"/>
  <path d="M122 196a98 98 0 0 0-18 98" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".7"/>
  <path d="M166 146l18 30h32l18-30Z" fill="${s.main}"/>
  <path d="M136 84h128l34 38-98 74-98-74Z" fill="#F7FBFF"/>
  <path d="M136 84l28 38h-62ZM264 84l-28 38h62Z" fill="${s.glow}"/><path d="M164 122h72l-36 74Z" fill="${s.light}" opacity=".75"/>
  <path d="M102 122h196M164 122l36-38 36 38-36 74Z" fill="none" stroke="${s.deep}" stroke-width="3" opacity=".35"/>
  <path d="M312 52l7 19 19 7-19 7-7 19-7-19-19-7 19-7ZM84 176l5 13 13 5-13 5-5 13-5-13-13-5 13-5Z" fill="${s.light}"/>`
}

export const weights: Illustration = (s, pen) => {
  const metal = body(s, pen)
  return `<ellipse cx="200" cy="368" rx="140" ry="11" fill="#000" opacity=".22"/>
  <path d="M146 176c-14-70 6-112 54-112s68 42 54 112" fill="none" stroke="${s.deep}" stroke-width="34" stroke-linecap="round"/>
  <path d="M150 160c-8-52 10-82 44-84" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".3"/>
  <path d="M200 152c76 0 118 50 118 112 0 60-34 106-62 106H144c-28 0-62-46-62-106 0-62 42-112 118-112Z" fill="${metal}"/>
  <path d="M200 152c76 0 118 50 118 112 0 60-34 106-62 106H144c-28 0-62-46-62-106 0-62 42-112 118-112Z" fill="${sheen(pen)}"/>
  <circle cx="200" cy="262" r="54" fill="${s.light}"/><circle cx="200" cy="262" r="54" fill="none" stroke="${s.deep}" stroke-width="5" opacity=".4"/>
  <path d="M172 262h56M180 244v36M220 244v36" stroke="${s.deep}" stroke-width="11" stroke-linecap="round"/>`
}

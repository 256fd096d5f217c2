import { body, type Illustration, sheen } from './illustration.ts'

export const coffee: Illustration = (s, pen) => {
  const pack = 'M64 96h148l10 252c0 14-8 22-22 22H76c-14 0-22-8-22-22Z'
  const bean = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="21" ry="14" fill="${s.deep}"/><path d="M-19 0C-8-8 6 8 19 0" fill="none" stroke="${s.light}" stroke-width="3" opacity=".7"/></g>`
  return `<ellipse cx="190" cy="370" rx="172" ry="10" fill="#000" opacity=".2"/>
  <path d="M64 60h148v40H64z" fill="${s.deep}"/><path d="M64 84h148v8H64z" fill="${s.light}" opacity=".5"/>
  <path d="${pack}" fill="${body(s, pen)}"/><path d="${pack}" fill="${sheen(pen)}"/>
  <rect x="80" y="172" width="116" height="116" rx="8" fill="${s.light}"/>
  <g transform="translate(138 220) rotate(-24)"><ellipse rx="34" ry="24" fill="${s.deep}"/><path d="M-32 0C-12-14 12 14 32 0" fill="none" stroke="${s.light}" stroke-width="5"/></g>
  <path d="M102 264h72" stroke="${s.deep}" stroke-width="6" stroke-linecap="round" opacity=".6"/>
  <path d="M236 262h112v50c0 36-24 58-56 58s-56-22-56-58Z" fill="#FFFCF4"/><path d="M300 262h48v50c0 36-24 58-56 58 16-20 20-60 8-108Z" fill="${s.deep}" opacity=".14"/>
  <path d="M346 278c34-6 42 48-2 54" fill="none" stroke="#FFFCF4" stroke-width="13"/>
  <ellipse cx="292" cy="263" rx="56" ry="13" fill="${s.deep}"/><ellipse cx="292" cy="265" rx="42" ry="8" fill="${s.main}"/>
  <path d="M274 232c-14-20 14-30 0-54M306 232c-14-20 14-30 0-54" fill="none" stroke="${s.light}" stroke-width="7" stroke-linecap="round" opacity=".75"/>
  ${bean(246, 360, 14)}${bean(30, 358, -30)}${bean(370, 362, 40)}`
}

export const meal: Illustration = (s, pen) => {
  const bowl = 'M56 216h288c0 92-52 148-112 152h-64C108 364 56 308 56 216Z'
  const leaf = (x: number, y: number, turn: number, fill: string) =>
    `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0C20-34 58-36 76-6 54 20 22 22 0 0Z" fill="${fill}"/>`
  return `<ellipse cx="200" cy="370" rx="128" ry="10" fill="#000" opacity=".2"/>
  <path d="M300 206L366 74" stroke="${s.deep}" stroke-width="10" stroke-linecap="round"/><path d="M322 206L384 92" stroke="${s.deep}" stroke-width="10" stroke-linecap="round"/>
  <ellipse cx="200" cy="214" rx="140" ry="44" fill="${s.deep}"/>
  ${leaf(96, 206, -52, '#4E8A4A')}${leaf(134, 196, -84, '#6FA857')}${leaf(186, 200, -118, '#4E8A4A')}${leaf(236, 212, -60, '#6FA857')}
  <circle cx="146" cy="196" r="33" fill="#E2563B"/><circle cx="136" cy="186" r="9" fill="#fff" opacity=".4"/>
  <circle cx="222" cy="184" r="38" fill="#FFF7E4"/><circle cx="224" cy="186" r="18" fill="#F5B33C"/>
  <circle cx="284" cy="206" r="26" fill="#E2563B"/><path d="M92 212c14-20 40-20 54 0ZM168 216c14-24 44-24 58 0Z" fill="${s.light}"/>
  <path d="${bowl}" fill="${body(s, pen)}"/><path d="${bowl}" fill="${sheen(pen)}"/>
  <path d="M56 216h288v15H57Z" fill="${s.light}" opacity=".7"/><path d="M78 286c70 22 174 22 244 0" fill="none" stroke="${s.light}" stroke-width="8" stroke-dasharray="2 18" stroke-linecap="round"/>`
}

export const petBowl: Illustration = (s, pen) => {
  const bowl = 'M92 250h216l44 108c2 8-4 12-12 12H60c-8 0-14-4-12-12Z'
  const paw = (x: number, y: number, k: number, fill: string) =>
    `<g transform="translate(${x} ${y}) scale(${k})" fill="${fill}"><path d="M0-8c22 0 36 22 32 38-4 14-18 12-32 12s-28 2-32-12C-36 14-22-8 0-8Z"/><ellipse cx="-36" cy="-18" rx="12" ry="16"/><ellipse cx="-13" cy="-36" rx="12" ry="17"/><ellipse cx="13" cy="-36" rx="12" ry="17"/><ellipse cx="36" cy="-18" rx="12" ry="16"/></g>`
  const heap = [110, 142, 174, 206, 238, 270]
    .map((x, i) => `<circle cx="${x + 10}" cy="${238 - (i % 2) * 10}" r="23" fill="${i % 2 ? s.light : s.deep}"/>`)
    .join('')
  return `<ellipse cx="200" cy="371" rx="164" ry="9" fill="#000" opacity=".2"/>
  ${paw(200, 104, 1.45, s.light)}${heap}<circle cx="176" cy="212" r="22" fill="${s.light}"/><circle cx="222" cy="210" r="22" fill="${s.deep}"/>
  <path d="${bowl}" fill="${body(s, pen)}"/><path d="${bowl}" fill="${sheen(pen)}"/>
  <path d="M92 250h216l6 16H86Z" fill="${s.light}" opacity=".7"/>${paw(200, 324, 0.72, s.light)}`
}

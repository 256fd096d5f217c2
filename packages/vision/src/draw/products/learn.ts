import { body, type Illustration, sheen } from './illustration.ts'

export const course: Illustration = (s, pen) => `<ellipse cx="200" cy="370" rx="176" ry="9" fill="#000" opacity=".2"/>
  <rect x="64" y="92" width="272" height="186" rx="16" fill="${s.deep}"/><rect x="78" y="106" width="244" height="158" rx="6" fill="${s.light}"/>
  <rect x="78" y="106" width="244" height="158" rx="6" fill="${sheen(pen)}"/>
  <circle cx="200" cy="172" r="38" fill="${s.main}"/><path d="M188 152l34 20-34 20Z" fill="#fff"/>
  <path d="M98 240h204" stroke="${s.deep}" stroke-width="8" stroke-linecap="round" opacity=".22"/><path d="M98 240h88" stroke="${s.main}" stroke-width="8" stroke-linecap="round"/>
  <path d="M36 278h328l-14 30c-4 8-10 10-18 10H68c-8 0-14-2-18-10Z" fill="${body(s, pen)}"/><path d="M166 278h68c0 10-8 14-16 14h-36c-8 0-16-4-16-14Z" fill="${s.deep}"/>
  <rect x="58" y="340" width="196" height="30" rx="5" fill="${s.main}"/><rect x="58" y="347" width="180" height="16" fill="#FFFBF0"/>
  <rect x="78" y="316" width="186" height="26" rx="5" fill="${s.deep}"/><path d="M96 324h90" stroke="${s.light}" stroke-width="4" opacity=".7"/>
  <path d="M200 18l96 36-96 36-96-36Z" fill="${s.deep}"/><path d="M150 74v32c26 18 74 18 100 0V74l-50 18Z" fill="${s.main}"/><path d="M286 58v44" stroke="${s.light}" stroke-width="5"/><circle cx="286" cy="106" r="8" fill="${s.light}"/>`

export const phone: Illustration = (s, pen) => {
  const screen = pen.linear(0, 0, 0, 1, [
    [0, '#ffffff'],
    [1, s.light],
  ])
  const card = (y: number, wide: number, fill: string) =>
    `<rect x="128" y="${y}" width="144" height="50" rx="12" fill="#fff"/><circle cx="152" cy="${y + 25}" r="13" fill="${fill}"/><path d="M176 ${y + 19}h${wide}M176 ${y + 33}h${wide - 22}" stroke="${s.deep}" stroke-width="6" stroke-linecap="round" opacity=".3"/>`
  return `<ellipse cx="200" cy="371" rx="110" ry="9" fill="#000" opacity=".22"/>
  <rect x="104" y="22" width="192" height="346" rx="34" fill="${s.deep}"/><rect x="114" y="32" width="172" height="326" rx="25" fill="${screen}"/>
  <rect x="172" y="40" width="56" height="13" rx="6.5" fill="${s.deep}"/>
  <rect x="128" y="68" width="144" height="96" rx="16" fill="${body(s, pen)}"/>
  <path d="M142 144l26-26 24 14 30-36 36 20" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/><circle cx="222" cy="96" r="8" fill="#fff"/>
  ${card(176, 76, s.main)}${card(236, 62, s.deep)}
  <rect x="128" y="300" width="144" height="40" rx="20" fill="${s.main}"/><path d="M170 320h60" stroke="#fff" stroke-width="7" stroke-linecap="round"/>
  <g><rect x="246" y="128" width="130" height="64" rx="18" fill="#fff"/><circle cx="278" cy="160" r="17" fill="${s.main}"/><path d="M270 160l6 7 11-13" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/><path d="M306 152h52M306 168h34" stroke="${s.deep}" stroke-width="6" stroke-linecap="round" opacity=".35"/></g>`
}

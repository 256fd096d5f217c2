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

export const suitcase: Illustration = (s, pen) => `<ellipse cx="200" cy="371" rx="150" ry="9" fill="#000" opacity=".2"/>
  <circle cx="288" cy="116" r="62" fill="${s.glow}"/><path d="M30 214L112 96l54 70 40-44 96 92Z" fill="${s.deep}" opacity=".4"/>
  <path d="M158 168V76c0-10 6-16 16-16h52c10 0 16 6 16 16v92" fill="none" stroke="${s.deep}" stroke-width="13"/>
  <rect x="104" y="158" width="192" height="194" rx="26" fill="${body(s, pen)}"/><rect x="104" y="158" width="192" height="194" rx="26" fill="${sheen(pen)}"/>
  <path d="M146 158v194M200 158v194M254 158v194" stroke="${s.deep}" stroke-width="7" opacity=".45"/>
  <rect x="168" y="134" width="64" height="26" rx="9" fill="${s.deep}"/><circle cx="134" cy="360" r="13" fill="${s.deep}"/><circle cx="266" cy="360" r="13" fill="${s.deep}"/>
  <g transform="rotate(13 262 252)"><path d="M296 190l44 0 0 62-22 14-22-14Z" fill="${s.light}"/><circle cx="318" cy="206" r="6" fill="${s.deep}"/><path d="M306 226h24M306 240h24" stroke="${s.deep}" stroke-width="4" opacity=".5"/></g>
  <circle cx="172" cy="222" r="24" fill="${s.light}"/><path d="M160 222l8 9 16-19" fill="none" stroke="${s.main}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M46 84l84-30c12-4 20 10 8 16l-26 14-22 44-14 4 6-40-26 4-8 14-10 2 2-22Z" fill="${s.light}"/>`

export const parcel: Illustration = (s, pen) => `<ellipse cx="200" cy="369" rx="150" ry="11" fill="#000" opacity=".2"/>
  <path d="M200 116L346 168v148L200 370Z" fill="${s.deep}"/><path d="M200 116L54 168v148l146 54Z" fill="${body(s, pen)}"/>
  <path d="M200 64l146 52v52L200 222 54 168v-52Z" fill="${s.main}"/><path d="M200 64l146 52-146 54L54 116Z" fill="${s.light}"/>
  <path d="M54 116l146 54v52L54 168Z" fill="${s.main}"/><path d="M346 116l-146 54v52l146-54Z" fill="${s.deep}"/>
  <path d="M112 94l146 54v224l-34-12V160L80 106Z" fill="${s.glow}" opacity=".0"/>
  <path d="M118 93l146 53-32 12L86 105Z" fill="${s.main}"/><path d="M288 95L142 149l-32-12 146-54Z" fill="${s.main}"/>
  <path d="M200 112c-20-50-76-60-86-32-8 24 40 40 86 32Zm0 0c20-50 76-60 86-32 8 24-40 40-86 32Z" fill="none" stroke="${s.deep}" stroke-width="12"/><circle cx="200" cy="112" r="14" fill="${s.deep}"/>
  <path d="M112 190v148l32 12V202ZM288 190v148l-32 12V202Z" fill="${s.light}" opacity=".55"/>`

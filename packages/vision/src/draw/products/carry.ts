import { body, type Illustration, sheen } from './illustration.ts'

export const suitcase: Illustration = (
  s,
  pen,
) => `<circle cx="272" cy="150" r="84" fill="${s.glow}"/><circle cx="272" cy="150" r="84" fill="${s.main}" opacity=".16"/>
  <path d="M6 366L112 208l58 84 62-76 162 150Z" fill="${s.deep}" opacity=".34"/><path d="M112 208l30 44-20 12-14-14-22 8Z" fill="${s.light}" opacity=".8"/>
  <ellipse cx="200" cy="371" rx="150" ry="9" fill="#000" opacity=".2"/>
  <path d="M166 168V82c0-10 6-16 16-16h36c10 0 16 6 16 16v86" fill="none" stroke="${s.deep}" stroke-width="12"/>
  <rect x="104" y="150" width="192" height="202" rx="28" fill="${body(s, pen)}"/><rect x="104" y="150" width="192" height="202" rx="28" fill="${sheen(pen)}"/>
  <path d="M146 152v198M200 152v198M254 152v198" stroke="${s.deep}" stroke-width="7" opacity=".45"/>
  <rect x="160" y="134" width="80" height="22" rx="9" fill="${s.deep}"/><circle cx="136" cy="360" r="13" fill="${s.deep}"/><circle cx="264" cy="360" r="13" fill="${s.deep}"/>
  <path d="M238 146q26 6 30 34" fill="none" stroke="${s.deep}" stroke-width="4"/>
  <g transform="rotate(-8 268 208)"><path d="M248 190l20-14 20 14v56h-40Z" fill="${s.light}"/><circle cx="268" cy="192" r="5" fill="${s.deep}"/><path d="M258 212h20M258 226h20" stroke="${s.deep}" stroke-width="4" opacity=".5"/></g>
  <circle cx="170" cy="236" r="26" fill="${s.light}"/><path d="M158 236l9 10 16-20" fill="none" stroke="${s.main}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`

export const parcel: Illustration = (s, pen) => `<ellipse cx="200" cy="369" rx="150" ry="11" fill="#000" opacity=".2"/>
  <path d="M200 116L346 168v148L200 370Z" fill="${s.deep}"/><path d="M200 116L54 168v148l146 54Z" fill="${body(s, pen)}"/>
  <path d="M200 64l146 52v52L200 222 54 168v-52Z" fill="${s.main}"/><path d="M200 64l146 52-146 54L54 116Z" fill="${s.light}"/>
  <path d="M54 116l146 54v52L54 168Z" fill="${s.main}"/><path d="M346 116l-146 54v52l146-54Z" fill="${s.deep}"/>
  <path d="M112 94l146 54v224l-34-12V160L80 106Z" fill="${s.glow}" opacity=".0"/>
  <path d="M118 93l146 53-32 12L86 105Z" fill="${s.main}"/><path d="M288 95L142 149l-32-12 146-54Z" fill="${s.main}"/>
  <path d="M200 112c-20-50-76-60-86-32-8 24 40 40 86 32Zm0 0c20-50 76-60 86-32 8 24-40 40-86 32Z" fill="none" stroke="${s.deep}" stroke-width="12"/><circle cx="200" cy="112" r="14" fill="${s.deep}"/>
  <path d="M112 190v148l32 12V202ZM288 190v148l-32 12V202Z" fill="${s.light}" opacity=".55"/>`

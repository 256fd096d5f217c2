import { body, type Illustration, sheen } from './illustration.ts'

export const cosmetic: Illustration = (s, pen) => {
  const glass = 'M132 190c0-16 10-26 26-26h84c16 0 26 10 26 26v160c0 14-8 22-22 22h-92c-14 0-22-8-22-22Z'
  return `<ellipse cx="200" cy="370" rx="132" ry="10" fill="#000" opacity=".2"/>
  <path d="M178 40c0-22 44-22 44 0v58h-44z" fill="${s.deep}"/><path d="M184 44c0-12 8-16 12-16v70h-12z" fill="#fff" opacity=".22"/>
  <rect x="162" y="94" width="76" height="46" rx="8" fill="${s.light}"/><path d="M162 112h76M162 124h76" stroke="${s.deep}" stroke-width="3" opacity=".3"/>
  <path d="M172 138h56v30h-56z" fill="${s.main}"/>
  <path d="${glass}" fill="${body(s, pen)}"/><path d="${glass}" fill="${sheen(pen)}"/>
  <rect x="152" y="222" width="96" height="104" rx="6" fill="#FFFBF5"/>
  <path d="M200 242c18 20 24 30 24 40a24 24 0 0 1-48 0c0-10 6-20 24-40Z" fill="${s.main}" opacity=".85"/>
  <path d="M172 316h56" stroke="${s.deep}" stroke-width="4" opacity=".5"/>
  <path d="M292 308h66v46c0 10-6 18-16 18h-34c-10 0-16-8-16-18Z" fill="${s.light}"/><rect x="286" y="286" width="78" height="26" rx="6" fill="${s.deep}"/>
  <path d="M40 372c-4-46 16-82 54-96 10 44-8 84-54 96Z" fill="${s.deep}" opacity=".8"/><path d="M44 366c6-32 20-58 44-80" fill="none" stroke="${s.light}" stroke-width="4" opacity=".6"/>`
}

export const clinic: Illustration = (s, pen) => `<ellipse cx="200" cy="370" rx="120" ry="10" fill="#000" opacity=".18"/>
  <path d="M200 60l126 42v104c0 82-52 134-126 164C126 340 74 288 74 206V102Z" fill="${body(s, pen)}"/>
  <path d="M200 60l126 42v104c0 82-52 134-126 164Z" fill="${s.deep}" opacity=".35"/>
  <path d="M200 88l100 34v84c0 66-40 108-100 134-60-26-100-68-100-134v-84Z" fill="none" stroke="${s.light}" stroke-width="5" opacity=".65"/>
  <path d="M178 142h44v48h48v44h-48v48h-44v-48h-48v-44h48z" fill="${s.light}"/>
  <path d="M178 142h22v140h-22v-48h-48v-44h48z" fill="#fff" opacity=".5"/>
  <circle cx="318" cy="318" r="46" fill="#fff"/><path d="M318 348c-20-14-32-26-32-40 0-18 24-24 32-6 8-18 32-12 32 6 0 14-12 26-32 40Z" fill="${s.main}"/>`

export const tooth: Illustration = (s, pen) => {
  const white = pen.linear(0, 0, 1, 1, [
    [0, '#ffffff'],
    [1, s.light],
  ])
  return `<ellipse cx="200" cy="370" rx="110" ry="10" fill="#000" opacity=".16"/>
  <circle cx="200" cy="206" r="150" fill="${s.main}" opacity=".25"/>
  <path d="M200 116c34-34 120-36 120 54 0 66-30 84-38 152-4 34-14 48-28 48-30 0-20-98-54-98s-24 98-54 98c-14 0-24-14-28-48-8-68-38-86-38-152 0-90 86-88 120-54Z" fill="${white}" stroke="${s.deep}" stroke-width="5" stroke-opacity=".35"/>
  <path d="M122 150c10-22 30-28 50-22" fill="none" stroke="${s.main}" stroke-width="9" stroke-linecap="round" opacity=".6"/>
  <path d="M92 214c60 34 156 34 216 0" fill="none" stroke="${s.main}" stroke-width="10" stroke-linecap="round"/>
  ${[130, 165, 200, 235, 270].map((x) => `<rect x="${x - 11}" y="${228 - Math.abs(200 - x) * 0.16}" width="22" height="22" rx="6" fill="${s.deep}"/>`).join('')}
  <path d="M326 60l9 25 25 9-25 9-9 25-9-25-25-9 25-9Z" fill="${s.light}"/>`
}

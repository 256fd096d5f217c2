import { body, type Illustration, sheen } from './illustration.ts'

export const tableLamp: Illustration = (s, pen) => {
  const cone = pen.linear(0, 0, 0, 1, [
    [0, s.glow, 0.75],
    [1, s.glow, 0],
  ])
  const shade = pen.linear(0, 0, 0, 1, [
    [0, s.light],
    [1, '#FFF8E6'],
  ])
  return `<path d="M118 158L62 372H338L282 158Z" fill="${cone}"/>
  <ellipse cx="200" cy="367" rx="62" ry="9" fill="#000" opacity=".2"/>
  <path d="M193 156h14v66h-14z" fill="${s.deep}"/>
  <path d="M176 214h48c6 34 36 52 36 92 0 34-24 62-60 62s-60-28-60-62c0-40 30-58 36-92Z" fill="${body(s, pen)}"/>
  <path d="M176 214h48c6 34 36 52 36 92 0 34-24 62-60 62s-60-28-60-62c0-40 30-58 36-92Z" fill="${sheen(pen)}"/>
  <path d="M150 42H250L292 160H108Z" fill="${shade}"/>
  <path d="M222 42H250L292 160H244Z" fill="${s.deep}" opacity=".12"/>
  <path d="M108 160h184v6H108z" fill="${s.deep}" opacity=".35"/>`
}

export const pendantLamp: Illustration = (s, pen) => {
  const cone = pen.linear(0, 0, 0, 1, [
    [0, s.glow, 0.85],
    [1, s.glow, 0],
  ])
  const ribs = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map(
      (i) =>
        `<path d="M200 62Q${200 + i * 34} 100 ${200 + i * 31} 206" fill="none" stroke="${s.deep}" stroke-width="2.4" opacity=".42"/>`,
    )
    .join('')
  const rings = [96, 124, 152, 180]
    .map(
      (y) =>
        `<path d="M60 ${y}Q200 ${y + 26} 340 ${y}" fill="none" stroke="${s.light}" stroke-width="3" opacity=".38"/>`,
    )
    .join('')
  // The cord fades out: a hard line up to the edge would run through the headline of most layouts.
  const cord = pen.linear(0, 0, 0, 1, [
    [0, s.deep, 0],
    [1, s.deep],
  ])
  const dome = 'M200 58c84 0 136 64 140 146H60c4-82 56-146 140-146Z'
  return `<path d="M74 204L20 372H380L326 204Z" fill="${cone}"/>
  <path d="M197-8h6V62h-6z" fill="${cord}"/>
  <path d="${dome}" fill="${body(s, pen)}"/>
  <g clip-path="${pen.clip(`<path d="${dome}"/>`)}">${ribs}${rings}<path d="${dome}" fill="${sheen(pen)}"/></g>
  <ellipse cx="200" cy="204" rx="140" ry="13" fill="#FFF6DC"/>
  <ellipse cx="200" cy="206" rx="118" ry="9" fill="${s.glow}"/>
  <path d="M186 40h28l8 22h-44z" fill="${s.deep}"/>`
}

export const sofa: Illustration = (s, pen) => {
  const fabric = pen.linear(0, 0, 0, 1, [
    [0, s.main],
    [1, s.deep],
  ])
  return `<ellipse cx="200" cy="368" rx="168" ry="10" fill="#000" opacity=".2"/>
  <path d="M78 340h16l-6 30H76zM306 340h16l2 30h-12z" fill="${s.deep}"/>
  <path d="M92 250c-6-96 26-142 108-142s114 46 108 142v40H92Z" fill="${s.main}"/>
  <path d="M200 108c82 0 114 46 108 142v40H200Z" fill="${s.deep}" opacity=".22"/>
  <path d="M150 128v118M200 122v124M250 128v118" stroke="${s.deep}" stroke-width="3" opacity=".35"/>
  <rect x="88" y="242" width="224" height="62" rx="22" fill="${fabric}"/>
  <rect x="88" y="242" width="224" height="26" rx="13" fill="#fff" opacity=".14"/>
  <path d="M84 206c30 0 38 20 38 46v94H54v-96c0-26 6-44 30-44ZM316 206c-30 0-38 20-38 46v94h68v-96c0-26-6-44-30-44Z" fill="${fabric}"/>
  <path d="M122 300h156v46H122z" fill="${s.deep}"/>
  <rect x="212" y="186" width="78" height="74" rx="12" transform="rotate(9 250 224)" fill="${s.light}"/>
  <path d="M226 200l52 46M278 196l-46 54" stroke="${s.main}" stroke-width="3" opacity=".35"/>`
}

export const house: Illustration = (s, pen) => `<ellipse cx="200" cy="368" rx="170" ry="9" fill="#000" opacity=".18"/>
  <path d="M78 190h244v180H78z" fill="${s.light}"/>
  <path d="M200 190h122v180H200z" fill="${s.deep}" opacity=".1"/>
  <path d="M272 88h34v80h-34z" fill="${s.deep}"/>
  <path d="M200 58L44 200l18 20L200 96l138 124 18-20Z" fill="${body(s, pen)}"/>
  <path d="M200 96L78 206v-2h244Z" fill="${s.light}"/>
  <path d="M168 370V282a32 32 0 0 1 64 0v88Z" fill="${s.main}"/><circle cx="218" cy="326" r="5" fill="${s.light}"/>
  <path d="M104 236h46v52h-46zM250 236h46v52h-46z" fill="${s.glow}"/>
  <path d="M127 236v52M104 262h46M273 236v52M250 262h46" stroke="${s.deep}" stroke-width="4"/>
  <circle cx="200" cy="168" r="20" fill="${s.glow}" stroke="${s.deep}" stroke-width="4"/>
  <path d="M42 370c0-34 14-60 32-60s30 26 30 60ZM302 370c0-28 12-48 28-48s28 20 28 48Z" fill="${s.deep}"/>`

import type { Mood } from '../patterns/visual.ts'

/** The colours of one picture. Ink on ground and onAccent on accent keep a contrast of at least 4.5 (tested). */
export interface Scheme {
  name: string
  mood: Mood
  /** Background, light end and deep end of its gradient. */
  ground: string
  groundDeep: string
  ink: string
  accent: string
  onAccent: string
  /** The drawn product: its body, its shaded side, its bright parts. */
  main: string
  deep: string
  light: string
  /** Light around the product. */
  glow: string
}

const row = (name: string, mood: Mood, colors: string): Scheme => {
  const [ground, groundDeep, ink, accent, onAccent, main, deep, light, glow] = colors.split(' ').map((c) => `#${c}`)
  return { name, mood, ground, groundDeep, ink, accent, onAccent, main, deep, light, glow } as Scheme
}

/** Order: ground, deep ground, ink, accent, on accent, main, deep, light, glow. */
export const schemes: readonly Scheme[] = [
  row('cream', 'warm', 'F5E9D8 E2C8A4 38281C A8441F FFF6EA C56A3A 8A421F F6D3A4 FFF0C4'),
  row('terracotta', 'warm', 'B64A26 923718 FFF1DE FFE9CC 6E2910 F3CF9F CF9A60 FFF0D6 FF9A63'),
  row('honey', 'warm', 'F5BC45 E49420 38240A 3A250B FFE7B4 1F5449 143A33 FBF3DF FFE9AE'),
  row('sage', 'calm', 'E4EADD BFCEB6 22352B 2C5242 F3F7EE 5F8B70 3C6149 EEF1DC FBFBEC'),
  row('mist', 'calm', 'E3ECF2 B4CAD9 1D3142 23506F F2F8FC 4F86A8 2D5C7B F3EAD9 FFFFFF'),
  row('lilac', 'calm', 'ECE6F1 CBBEDB 33274A 56407F F8F4FC 8870B2 5B4687 F6E7D2 FFFAFF'),
  row('coral', 'energetic', 'CF3A22 AB2515 FFF5EA 2A1030 FFE9DA 24365E 141F3B FFD98A FF9C73'),
  row('volt', 'energetic', 'F6E04B E5BE16 1A1A12 1A1A12 F9E75E 2C4BD8 18309A FFFFFF FFF6B0'),
  row('cobalt', 'energetic', '2140C4 12268A FFFFFF FFD23F 1B1A3A FF7A45 C74A1C FFE3C2 5E82FF'),
  row('rosewood', 'elegant', 'F0DFDE D3AEAF 43161F 5A1D2A FBEFEE 8E3346 5A1826 F3D9C4 FFF6F3'),
  row('pine', 'elegant', '1E433A 102A24 F6EBD3 E9CF98 1B2F27 C9793F 8C4B21 F4E2B8 D7B56B'),
  row('navy', 'elegant', '17264A 0C1530 F4EBDD E6C68A 14203C B98B55 7C5A30 F5E3C0 5873B8'),
  row('ember', 'dark', '1A120D 080504 FFF1DC FFC45A 281603 C8743C 7E3F18 FFDFA6 FF9E3D'),
  row('midnight', 'dark', '10131C 06080D F3F6FF 8EC5FF 081526 4B74D9 2A4698 DCE9FF 3F66D6'),
  row('bubble', 'playful', 'FFD3DC FFA9BC 4A1233 D81E5B FFFFFF 2F9E8F 1C6E63 FFF3C9 FFF1F4'),
  row('grape', 'playful', '6D4CD8 4E30B0 FFFFFF FFD84D 2D1870 FF7B9C D54770 FFE9B8 A68CFF'),
  row('aqua', 'fresh', 'D9F3EE A6DDD5 0D3B3F 0F6468 F0FFFC 1C9AA0 0E6A70 FFF2CC FFFFFF'),
  row('lime', 'fresh', 'EFF6CF CFE48C 24360F 2F5B16 F6FFE6 6FA52A 44701A FFF4D6 FFFFF0'),
  row('stone', 'neutral', 'EFEDE8 D2CEC5 22211E 22211E FFFFFF 8A8172 5C5548 F7E9CD FFFFFF'),
  row('chalk', 'neutral', 'FBFAF7 E4E1DA 17191C CB3A1E FFFFFF 394451 20262E F2D9B5 FFFFFF'),
]

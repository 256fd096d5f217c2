import { glow, pendant } from '../objects/pendant.ts'
import type { Scene } from '../scene.ts'
import { at, circle, path, rect } from '../shapes.ts'
import { box, button, centred, place, sans, serif, text } from '../words.ts'

/** A phone in a chat, the product being asked for. */
const shopChat: Scene = ({ s, h, words, look }) => ({
  art:
    rect(0, 0, 1080, h, s.linear([look('top', '#f3dcc0'), look('bottom', '#dba97a')])) +
    rect(150, 420, 780, 1300, '#00000033', 90) +
    rect(140, 400, 780, 1300, '#171513', 90) +
    rect(160, 420, 740, 1260, '#efe7dc', 72) +
    path('M160 590 V492 A72 72 0 0 1 232 420 H828 A72 72 0 0 1 900 492 V590 Z', look('bar', '#2f5d50')) +
    circle(240, 510, 46, '#f4e3c4') +
    rect(520, 640, 340, 330, look('mine', '#d8f0cf'), 28) +
    rect(536, 656, 308, 250, s.linear(['#e6d8ca', '#c9ae92']), 18) +
    s.clip(
      rect(536, 656, 308, 250, '#000', 18),
      glow(s, 690, 800, 150, '#fff1cc') + at(690, 690, pendant(s, 90), 0.46),
    ),
  lettering: [
    centred(120, {}, text(words.title, serif(98, look('ink', '#3a2413'), { textAlign: 'center' }))),
    place(304, 474, {}, text(words.author, sans(38, '#ffffff', 700)), text(words.sub, sans(28, '#dcebe3', 500))),
    place(540, 914, {}, text(words.tag, sans(28, '#1f2b25', 500))),
    place(
      200,
      1010,
      { width: 660, gap: 24, alignItems: 'stretch' },
      ...words.lines.map((line, i) => bubble(line, i % 2 === 0, look('mine', '#d8f0cf'))),
    ),
    centred(h - 164, {}, button(words.button, look('bar', '#2f5d50'), '#ffffff', 42)),
  ],
})

const bubble = (line: string, theirs: boolean, mine: string) =>
  box(
    { flexDirection: 'row', justifyContent: theirs ? 'flex-start' : 'flex-end' },
    text(
      line,
      sans(35, '#1f2b25', 500, { backgroundColor: theirs ? '#ffffff' : mine, padding: '20px 28px', borderRadius: 28 }),
    ),
  )

export const chats = {
  'shop-chat': shopChat,
}

import { enHeadlines } from './en-headlines.ts'
import { enOpeners } from './en-openers.ts'
import type { Grammar } from './line.ts'

/** The copy grammar in English. */
export const en: Grammar = {
  headlines: enHeadlines,
  openers: enOpeners,
  closers: {
    friendly: ['Come and have a look.', 'Tell us what you are after.', 'Ask us anything.'],
    urgent: ['See it today.', 'Do not wait for Monday.', 'Start right now.'],
    professional: ['Talk to the team and compare.', 'Check the details before deciding.', 'Ask for advice.'],
    playful: ['Go on, peek.', 'Curiosity says thanks.', 'You might just like it.'],
    inspiring: ['The next step is yours.', 'Allow yourself.', 'Start small, go far.'],
    direct: ['See, compare, choose.', 'No detours.', 'Simple as that.'],
    luxurious: ['Enjoy it unhurried.', 'For those who notice.', 'Take a moment to discover it.'],
  },
  address: ['{P} for {a}.', 'For {a}: {p}.', '{P}, an idea for {a}.'],
  forAudience: 'For {a}',
  buttons: [
    { text: 'Take a look', tones: ['friendly', 'playful', 'inspiring'] },
    { text: 'See details', tones: ['professional', 'direct', 'luxurious'] },
    { text: 'Discover it now', tones: ['urgent', 'inspiring'] },
    { text: 'Show me', tones: ['playful', 'friendly', 'urgent'] },
    { text: 'Talk to the team', tones: ['professional', 'friendly'] },
    { text: 'Choose mine', tones: ['direct', 'inspiring'] },
    { text: 'Book a call', only: ['clinic', 'course', 'fitness'] },
    { text: 'Start now', only: ['course', 'app', 'fitness'], tones: ['urgent', 'direct', 'inspiring'] },
    { text: 'See the trips', only: ['travel'] },
    { text: 'Build my order', only: ['food', 'coffee', 'pet'] },
    { text: 'Find my size', only: ['shoe', 'fashion', 'jewelry'] },
  ],
  points: [
    'See it up close',
    'Choose in your own time',
    'Ask before you decide',
    'Compare at leisure',
    'Bring your questions',
  ],
  ideas: {
    moment: 'Shows the moment of use rather than the product alone.',
    relief: 'Starts from an annoyance and offers relief.',
    craft: 'Leads the eye to finish and detail.',
    ease: 'Promises a short and simple way.',
    question: 'Opens with a question the audience asks itself.',
    identity: 'Invites people to recognise themselves in the choice.',
    contrast: 'Sets before against after in a few words.',
    discovery: 'Presents the familiar as something new.',
    proof: 'Invites people to check instead of to believe.',
    terms: 'Speaks plainly of terms, with no number in the picture.',
    now: 'Makes today the best day to start.',
    learning: 'Teaches how to choose before it sells.',
  },
}

import type { BrandChat } from './brand.ts'

/** What people write to the school of Spanish. */
export const vivaChat: BrandChat = {
  openings: [
    'Hi! I saw "{ad}" and have a question',
    'Hello, how much are the live classes?',
    'Hey, do you have anything for total beginners?',
    'Hi there, is the level test really free?',
    'Hi! Do you offer evening classes (Pacific time)?',
    'Hello, I need Spanish for work, what do you suggest?',
  ],
  sentences: [
    'I took two years in high school but forgot most of it 😅',
    'How many people are in a class?',
    'Can I make up a class if I miss one?',
    'My company would pay, can you send an invoice?',
    'Is there a trial lesson?',
    'Tuesdays and Thursdays would be perfect',
    'We travel to Oaxaca in March, is that enough time?',
    'Great, please sign me up for the next group!',
    'Do you have a discount for couples?',
    'What book do you use?',
    'I’ll talk to my wife and get back to you',
    'Is it on Zoom?',
  ],
}

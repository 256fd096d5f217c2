import type { Angle } from './line.ts'

/** First sentences in English, each of which speaks of the product. */
export const enOpeners: Record<Angle, string[]> = {
  moment: [
    '{P}, for the hour that is yours.',
    'Give an ordinary day a good reason: {p}.',
    'Some evenings call for {o}.',
  ],
  relief: ['{P}, and one thing less to think about.', 'Leave this part to {o}.', 'Decide about {o} in your own time.'],
  craft: ['See {o} up close before you decide.', '{P}: every detail in plain view.', 'Take your time with {o}.'],
  ease: ['Getting to know {o} is the simple part.', 'See {o} and keep what fits.', 'Choosing {o} can be easy.'],
  question: ['Look at {o} another way.', 'The answer may be {o}.', 'Wondering about {o}? Ask first, decide after.'],
  identity: [
    '{P} to match the way you live.',
    'Choose {o} for what matters to you.',
    'What {o} says about you is up to you.',
  ],
  contrast: [
    'Picture your day before and after: in between, {o}.',
    '{P}: the difference shows in use.',
    'One small choice, {o}, and the rest moves.',
  ],
  discovery: [
    'Meet {o} with fresh eyes.',
    'There is more to {o} than it seems.',
    'Notice in {o} what most people miss.',
  ],
  proof: ['See {o} in detail and ask anything.', 'People who ask about {o} choose better.', 'Check {o} for yourself.'],
  terms: [
    'Check the terms of {o} and compare freely.',
    'Ask about {o} and decide without hurry.',
    'See whether {o} fits your moment.',
  ],
  now: ['Start with {o} and keep your own pace.', 'How about meeting {o} today?', 'The first step can be {o}.'],
  learning: [
    '{P}, explained in plain words.',
    'Before choosing {o}, see what matters.',
    'Know what to look for in {o} and decide well.',
  ],
}

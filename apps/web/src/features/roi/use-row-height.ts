import { useSyncExternalStore } from 'react'

/** On a phone a row has room for two lines of a name: `h-9` and `max-md:h-12` say the same in classes. */
const heights = { phone: 48, desk: 36 }

const phone = '(width < 48rem)'
const follow = (listener: () => void) => {
  const query = matchMedia(phone)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** What a row is high, in pixels: all have one height, so that a place says which row it is. */
export const useRowHeight = (): number =>
  useSyncExternalStore(follow, () => (matchMedia(phone).matches ? heights.phone : heights.desk))

/** What happened in one sentence, and what follows from it. */
type NoticeWords = { title: string; rest: string }

/** A notice by its first sentence, or what stands before its colon; a point inside a name (`Dr. Sá`) ends none. */
export function noticeWords(message: string, names: readonly (string | undefined)[]): NoticeWords {
  const ends = [...message.matchAll(/[.!?:](?=\s)/g)].map(({ index }) => index)
  const inside = (end: number) =>
    names.some((name) => {
      const begin = name ? message.indexOf(name) : -1
      return name !== undefined && begin >= 0 && end > begin && end < begin + name.length
    })
  const end = ends.find((each) => !inside(each))
  if (end === undefined) return { title: message.replace(/\.$/, ''), rest: '' }
  const rest = message.slice(end + 1).trim()
  return { title: message.slice(0, end), rest: rest.charAt(0).toLocaleUpperCase() + rest.slice(1) }
}

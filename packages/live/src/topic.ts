/** A kind of news. The name is part of what travels between processes: both must run the same release of it. */
export interface Topic {
  readonly name: string
}

/** Checks a topic's name at start-up; e.g. `job.changed`. */
export function defineTopic(name: string): Topic {
  if (!/^[\w.-]{1,80}$/.test(name)) throw new Error(`"${name}" is no topic: letters, digits, dots, dashes, underscores`)
  return Object.freeze({ name })
}

/** Whom the followers of a topic are told apart by, as one text. */
export function addressOf(topic: Topic, key: string): string {
  return `${topic.name} ${key}`
}

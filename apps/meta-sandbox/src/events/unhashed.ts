const hashed = ['em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country', 'db', 'ge']
const looksHashed = /^([0-9a-f]{64}|[0-9a-f]{32})$/i

/** Warnings about data of a person that came as it is, though it must only leave the sender hashed. */
export const unhashed = (person: Readonly<Record<string, unknown>>): string[] =>
  hashed
    .filter((key) => [person[key]].flat().some((value) => value !== undefined && !looksHashed.test(String(value))))
    .map((key) => `user_data.${key} is not hashed`)

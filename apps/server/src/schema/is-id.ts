const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True for text that can be a row's id. Anything else names nothing, and must not reach a uuid column. */
export const isId = (text: string): boolean => uuid.test(text)

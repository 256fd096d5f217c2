/**
 * How long what a move began is held before it may be sent, in milliseconds. It is longer than a screen offers to undo the move, and
 * longer than anybody needs to see that it was a mistake: a move back within that time takes it back, and Meta hears nothing.
 */
export const holdMs = 15_000

/** When what is begun at that time may be sent. */
export const heldUntil = (begun: Date): Date => new Date(begun.getTime() + holdMs)

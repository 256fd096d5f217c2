import { inspect } from 'node:util'

/**
 * Text that must not be seen: printing, logging or serialising it gives `[secret]`.
 * `reveal()` is the one way out, so that every place that uses the text can be found by its name.
 */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}

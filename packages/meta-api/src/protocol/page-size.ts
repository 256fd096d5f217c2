const pagesBeforeRestoring = 3

/** How many items are asked for at a time: fewer when a page proves too much, cautiously more again when all is well. */
export interface PageSize {
  readonly limit: number
  /** Below it the size of the page is not the trouble, and every refusal costs quota. */
  readonly least: number
  /** It was halved as far as it goes. */
  readonly isSmallest: boolean
  passed(): void
  halve(): void
}

/** @param start where to begin, when pages were made smaller before */
export function pageSize(wanted: number, least = Math.ceil(wanted / 100), start = wanted): PageSize {
  let limit = Math.max(Math.min(start, wanted), Math.min(least, wanted))
  let patience = pagesBeforeRestoring
  let passes = 0
  return {
    least,
    get limit() {
      return limit
    },
    get isSmallest() {
      return limit < wanted && limit <= least
    },
    passed() {
      passes += 1
      if (limit >= wanted || passes < patience) return
      limit = Math.min(limit * 2, wanted)
      passes = 0
    },
    halve() {
      limit = Math.max(least, Math.floor(limit / 2))
      // Each time a larger page proves too much again, wait longer before the next try.
      patience *= 2
      passes = 0
    },
  }
}

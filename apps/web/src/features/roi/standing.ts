/**
 * What stays in sight of a table. One that needs no scrolling sideways keeps its head and its total, below the bar of the page; one that
 * does keeps its names, since what scrolls sideways can hold nothing to the window.
 */
export type Standing = { head: string; name: string; foot: string }

export const standingOf = (fits: boolean): Standing =>
  fits
    ? { head: 'sticky top-12.25 z-10', name: '', foot: 'sticky bottom-0 z-10 max-md:static' }
    : { head: '', name: 'sticky left-0 z-1', foot: '' }

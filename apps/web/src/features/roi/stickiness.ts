/**
 * Where a table with so many columns needs no scrolling sideways, its head and its total stay in sight; inside what scrolls sideways
 * they could not.
 */
export function stickiness(columns: number) {
  if (columns <= 9) {
    return {
      scroll: 'xl:overflow-x-visible',
      head: 'xl:sticky xl:top-[3.0625rem] xl:z-10',
      foot: 'xl:sticky xl:bottom-0 xl:z-10',
    }
  }
  return {
    scroll: 'min-[1840px]:overflow-x-visible',
    head: 'min-[1840px]:sticky min-[1840px]:top-[3.0625rem] min-[1840px]:z-10',
    foot: 'min-[1840px]:sticky min-[1840px]:bottom-0 min-[1840px]:z-10',
  }
}

/** Stands for rows of a table that are not drawn, so that the page keeps its length. @param height of a row, in pixels */
export function RowGap({ rows, height }: { rows: number; height: number }) {
  return rows > 0 ? <tr aria-hidden style={{ height: rows * height }} /> : null
}

import type { CSSProperties } from 'react'

/** How far a line stands in for its depth; on a phone names need the room. */
export const stepped = 'pl-[calc(var(--depth)*22px)] max-md:pl-[calc(var(--depth)*10px)]'

export const stepsIn = (depth: number): CSSProperties => ({ '--depth': depth }) as CSSProperties

import type { Exhibit } from 'recoupe/view'

/** What an exhibit is known by while references are given anew: its statement's id, or its place. */
export const keyOf = (exhibit: Exhibit): string => exhibit.statement?.id ?? `${exhibit.report.id}:${exhibit.start}-${exhibit.end}`

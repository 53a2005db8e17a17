import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** The stories that ship with the project. */
export const stories = ['september-2022', 'orvigny'] as const

export const example = (story: (typeof stories)[number]): string => join(root, 'examples', story, 'dossier.json')

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One marked-up report of a gold story, its tags stripped (the format is described beside the stories). */
export interface GoldReport {
  readonly file: string
  readonly text: string
  readonly language: string
  readonly date: string | null
  readonly outlet: string | null
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The bare text of a marked-up report, with the last line break left out. */
export const stripTags = (xml: string): string =>
  xml
    .replace(/<[^>]+>/gu, '')
    .replace(/&\w+;/gu, entity => ENTITIES[entity] ?? entity)
    .replace(/\n$/u, '')

interface StoryFile {
  readonly title: string
  readonly reports: readonly { readonly file: string; readonly lang: string; readonly date?: string; readonly outlet?: string | null }[]
}

export interface GoldStory {
  readonly folder: string
  readonly title: string
  readonly reports: readonly GoldReport[]
}

/**
 * Of the stories in `corpus/unread`, those whose misses have been read since they were measured: they teach like our other stories, and measure nothing any
 * more.
 */
export const READ_SINCE: ReadonlySet<string> = new Set([
  'aubrelles',
  'brannec',
  'brisane',
  'castelmarre',
  'chlore',
  'college-vernouzes',
  'dolna',
  'halden',
  'issaral',
  'ludvar',
  'mellerand',
  'mine-saint-cyrice',
  'orvessa',
  'oswins',
  'oum-tellal',
  'referendum-ouldara',
  'skarrow',
  'stylos',
  'tanker-ostara',
  'turbines',
  'vaubrecy',
  'vaubrun',
  'volteane',
])

/** Reads every story under a folder. */
export function readStories(root: string): GoldStory[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => readStory(join(root, entry.name)))
}

function readStory(folder: string): GoldStory {
  const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as StoryFile
  return {
    folder,
    title: story.title,
    reports: story.reports.map(r => ({
      file: r.file,
      text: stripTags(readFileSync(join(folder, `${r.file}.gold.xml`), 'utf8')),
      language: r.lang,
      date: r.date ?? null,
      outlet: r.outlet ?? null,
    })),
  }
}

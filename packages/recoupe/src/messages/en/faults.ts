import type { FaultMessages } from '../faults.ts'

export const faults: FaultMessages = {
  empty: () => ({ cause: 'the file is empty', remedy: 'give a file that holds the text of a report' }),
  binary: ({ what }) => ({
    cause: what ? `this is a binary file (${what}), not a text` : 'this is a binary file, not a text',
    remedy: 'save the report as .txt, .md or .html',
  }),
  'too-large': ({ size, limit }) => ({ cause: `${size} MB exceed the limit of ${limit} MB`, remedy: 'split it: one file for each report' }),
  'no-text': () => ({ cause: 'no sentence was found in it', remedy: 'give the text of the report in a .txt file' }),
  'language-unsupported': ({ language }) => ({
    cause: `this text seems to be in ${nameOf(language)}`,
    remedy: 'Recoupe reads French and English; if that is wrong, say --lang fr or --lang en',
  }),
  'language-unknown': () => ({ cause: 'its language cannot be told', remedy: 'state it with --lang fr or --lang en' }),
  'date-invalid': ({ value }) => ({ cause: `“${value}” is no date`, remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD, for example 2022-09-22' }),
  'not-found': () => ({ cause: 'there is nothing at this path', remedy: 'check the path' }),
  'not-readable': ({ reason }) => ({ cause: `reading is refused (${reason})`, remedy: 'check the permissions of the file' }),
  vanished: () => ({ cause: 'the file vanished while it was being read', remedy: 'run again when it is back' }),
  'no-reports': ({ suffixes }) => ({ cause: 'the folder holds no report', remedy: `put ${suffixes} files into it` }),
  'manifest-syntax': ({ line, column }) => ({ cause: `the manifest is no valid JSON (line ${line}, column ${column})`, remedy: 'correct that line' }),
  'manifest-shape': ({ place, expected }) => ({
    cause: `in the manifest, ${place} should be ${SHAPES[expected ?? ''] ?? expected}`,
    remedy: 'the expected form is {"title": …, "reports": [{"path": …}]}',
  }),
  'url-not-fetched': () => ({ cause: 'web addresses are not fetched yet', remedy: 'save the page as .html and give the file' }),
  'no-models': ({ language, reason }) => ({
    cause: `no usable models are installed for the language “${language}” (${reason})`,
    remedy: 'install the package recoupe again',
  }),
  'not-written': ({ reason }) => ({ cause: `writing failed (${reason})`, remedy: 'choose another path with -o' }),
  internal: ({ reason }) => ({ cause: `internal error: ${reason}`, remedy: 'this is a fault of Recoupe: report it together with this file' }),
}

const SHAPES: Readonly<Record<string, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  source: 'a path (“path”) or an address (“url”)',
  language: 'a language that is read: fr or en',
  reports: 'a list of at least one report',
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

function nameOf(tag: string | number | undefined): string {
  const code = String(tag ?? '')
  try {
    return `${names.of(code) ?? code} (${code})`
  } catch {
    return code
  }
}

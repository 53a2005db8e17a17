import type { FaultMessages } from '../faults.ts'

export const faults: FaultMessages = {
  empty: () => ({ cause: 'the file is empty', remedy: 'give a file that holds the text of a report' }),
  binary: ({ what }) => ({
    cause: what ? `this is a binary file (${what}), not a text` : 'this is a binary file, not a text',
    remedy: 'save the report as .txt, .md, .html or .docx',
  }),
  'too-large': ({ size, limit }) => ({ cause: `${size} MB exceed the limit of ${limit} MB`, remedy: 'split it: one file for each report' }),
  'no-text': () => ({ cause: 'no sentence was found in it', remedy: 'give the text of the report in a .txt file' }),
  'docx-broken': () => ({ cause: 'this DOCX document cannot be read', remedy: 'save it again as .docx, or its text as .txt' }),
  'unpacks-too-large': ({ limit }) => ({ cause: `it unpacks to more than ${limit} MB`, remedy: 'give the text of the report in a .txt file' }),
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
  'url-invalid': ({ reason }) => ({
    cause: `this address is not followed: ${URL_REASONS[reason ?? ''] ?? 'it is malformed'}`,
    remedy: 'give an address of the form https://example.org/page',
  }),
  'url-private': ({ host }) => ({
    cause: `${host} is no address of the public internet`,
    remedy: 'save the page as .html and give the file',
  }),
  'fetch-name': ({ host }) => ({ cause: `the name ${host} cannot be resolved`, remedy: 'check the address and the network' }),
  'fetch-robots': ({ site }) => ({
    cause: `${site} asks programs not to fetch this page (robots.txt)`,
    remedy: 'open it in a browser, save it as .html and give the file',
  }),
  'fetch-status': ({ status }) => ({
    cause: `the site answered with status ${status}`,
    remedy: 'check the address; if the page opens in a browser, save it as .html and give the file',
  }),
  'fetch-redirects': ({ most }) => ({ cause: `the address leads on more than ${most} times`, remedy: 'give the address at which the page opens' }),
  'fetch-type': ({ type }) => ({ cause: `this is no page of text (${type})`, remedy: 'give the address of the article itself, or its text in a .txt file' }),
  'fetch-encoding': ({ encoding }) => ({
    cause: `the answer is packed in a way that cannot be unpacked (${encoding})`,
    remedy: 'save the page as .html and give the file',
  }),
  'fetch-too-large': ({ limit }) => ({ cause: `the page exceeds the limit of ${limit} MB`, remedy: 'save its text as .txt and give the file' }),
  'fetch-too-slow': ({ seconds }) => ({
    cause: `the site did not answer within ${seconds} seconds`,
    remedy: 'try again later, or save the page as .html and give the file',
  }),
  'fetch-interrupted': () => ({ cause: 'fetching was interrupted', remedy: 'give the address again' }),
  'fetch-failed': ({ reason }) => ({ cause: `the connection failed (${reason})`, remedy: 'check the address and the network' }),
  'no-models': ({ language, reason }) => ({
    cause: `no usable models are installed for the language “${language}” (${reason})`,
    remedy: 'install the package recoupe again',
  }),
  'not-written': ({ reason }) => ({ cause: `writing failed (${reason})`, remedy: 'choose another path with -o' }),
  'dossier-syntax': () => ({
    cause: 'this is no dossier of Recoupe',
    remedy: 'give a file written with --format json or --format html',
  }),
  'dossier-shape': ({ place }) => ({
    cause: `the dossier has not the form recoupe.dossier/1${place ? ` (${place})` : ''}`,
    remedy: 'make it anew with this version of Recoupe',
  }),
  'log-shape': ({ place }) => ({
    cause: `this is no log of corrections${place ? ` (${place})` : ''}`,
    remedy: 'give the list that the server returns, or a file of that form',
  }),
  internal: ({ reason }) => ({ cause: `internal error: ${reason}`, remedy: 'this is a fault of Recoupe: report it together with this file' }),
}

const URL_REASONS: Readonly<Record<string, string>> = {
  form: 'it is malformed',
  length: 'it is too long',
  scheme: 'only http and https are',
  password: 'it holds a name or a password',
  port: 'its port is not one of web pages',
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

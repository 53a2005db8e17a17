import type { UsageMessages } from '../usage.ts'

export const usage: UsageMessages = {
  summary: 'Cross-checks news reports: who claims what, on whose word, and what changed on the way.',
  dossier: 'Cross-checks several reports of one story into a dossier.',
  statements: 'Lists the attributed statements of each report, one report a line, as it reads.',
  inputs: '.txt, .md or .html files, folders, .json manifests; "-" reads standard input',
  options: {
    manifest: 'manifest in JSON: {"title": …, "reports": [{"path": …, "outlet": …, "published": …}]}',
    format: 'form of the result; else that of the name given to -o, else text',
    table: 'with --format csv, which table',
    output: 'writes the result to this file rather than to standard output',
    title: 'title of the dossier',
    date: 'date of publication of the reports that have none in the manifest (YYYY, YYYY-MM, YYYY-MM-DD)',
    language: 'language of the reports, instead of recognising it',
    ui: 'language of the interface; else that of LANG',
    version: 'prints the version',
    help: 'prints this help',
  },
  helpCommand: 'prints the help of a command',
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:', examples: 'Examples:', codes: 'Exit codes:' },
  codes: [
    [0, 'done'],
    [1, 'failed'],
    [2, 'wrong usage, or a web address (not fetched yet)'],
    [3, 'done in part: at least one source could not be read'],
    [130, 'interrupted'],
  ],
  examples: {
    dossier: [
      ['recoupe dossier a.txt b.html c.md', 'the dossier of three reports, in the terminal'],
      ['recoupe dossier reports/ --format html -o dossier.html', 'one page that opens from disk'],
      ['recoupe dossier --manifest story/dossier.json --format json', 'the data, for another program'],
      ['recoupe dossier a.txt b.txt --format csv --table positions', 'one table for a spreadsheet'],
      ['pbpaste | recoupe dossier - b.txt --date 2022-09-22', 'a copied text, and a file'],
    ],
    statements: [
      ['recoupe statements reports/ > statements.jsonl', 'a whole folder, one line a report'],
      ['recoupe statements a.txt --format text', 'to read as it is'],
      ['recoupe statements reports/ --format csv -o statements.csv', 'one statement a row, for a spreadsheet'],
    ],
  },
  errors: {
    unknownOption: name => `there is no option ${name}`,
    unknownCommand: name => `there is no command "${name}"`,
    missingValue: option => `the option ${option} needs a value`,
    invalidChoice: (option, value, choices) => `${option}: "${value}" is not possible; choose from ${choices}`,
    nothingGiven: 'no report is given; name files, a folder, "-" or --manifest',
    tableWithoutCsv: '--table goes with --format csv only',
    onlyOneStdin: '"-" can be given only once',
    other: message => message,
    tryHelp: command => `Help: ${command} --help`,
  },
}

import type { ServerWords } from './words.ts'

export const en: ServerWords = {
  language: 'en',
  serveHelp: `Usage: recoupe serve [options]

Opens the reading room: dossiers that last, corrections, search, in the browser.

Options:
  --host <address>      address to listen at (127.0.0.1: this machine only)
  --port <port>         port to listen at (8740; 0: any that is free)
  --store <place>       file of the store (in the user's own data folder), or
                        postgres://user@host/database; its password comes from PGPASSWORD or ~/.pgpass
  --token-file <file>   file with the secret that opens the server; made where there is none
  --allow-host <name>   a name by which the server goes in a network; may be repeated
  --public-url <url>    https address at which a proxy offers the server
  --threads <number>    how many reports are analysed at once
  --ui <language>       language of messages (fr, en)
  -h, --help            prints this help

Beyond this machine the server asks for a token, or for the names and passwords made with "recoupe user add".
`,
  storeHelp: `Usage: recoupe store <what> [options]

  recoupe store check                 reads everything back: hashes, index, references
  recoupe store backup <file>         copies the store into a file, while it is in use too
  recoupe store restore <file>        puts a copy in the place of the store, from a file into a
                                      database too (stop the server first)
  recoupe store forget <sha256> --reason <why>
                                      erases a text and all that was derived from it; hash and reason stay

Options:
  --store <place>       file of the store (in the user's own data folder), or
                        postgres://user@host/database; its password comes from PGPASSWORD or ~/.pgpass
  --force               replaces what is there
  --ui <language>       language of messages (fr, en)
`,
  userHelp: `Usage: recoupe user <what> [options]

  recoupe user add <name> --role <role>   the password is the first line of standard input
  recoupe user list
  recoupe user password <name>            sets another one; a removed person may come in again
  recoupe user remove <name>              ends all sessions; the name stays in what was corrected

Options:
  --role <role>         reader, editor (unless told) or admin
  --store <place>       file of the store (in the user's own data folder), or
                        postgres://user@host/database; its password comes from PGPASSWORD or ~/.pgpass
  --ui <language>       language of messages (fr, en)
`,
  mcpHelp: `Usage: recoupe mcp [options]

Opens a door for an assistant on this machine, over standard input and output (Model Context Protocol):
it makes dossiers, searches them, asks who denies what, and quotes with proof. It corrects nothing,
takes nothing away, and asks nothing of the web. Report texts reach it marked as untrusted.

Options:
  --store <place>       file of the store (in the user's own data folder), or
                        postgres://user@host/database; its password comes from PGPASSWORD or ~/.pgpass
  --root <folder>       folder from which files may be read; may be repeated (none: no files)
  --ui <language>       language of messages (fr, en)
  -h, --help            prints this help
`,
  mcpReady: folders => `Open to an assistant; files are read from ${folders === 1 ? '1 folder' : `${folders} folders`}`,
  folder: 'a folder that is there',
  unknownVerb: verb => `there is no "${verb}" here`,
  operandMissing: 'something is missing after it',
  tooMuch: operand => `"${operand}" is one word too many`,
  reasonNeeded: '--reason is needed: it stays in the place of the text',
  written: path => `Written: ${path}`,
  forgotten: dossiers => `Erased; ${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'} held it`,
  password: 'Password (will be shown): ',
  passwordShort: least => `a password has at least ${least} characters; it is read from the first line of standard input`,
  userAdded: (name, role) => `${name} may come in as ${role}`,
  unknownOption: name => `there is no option ${name}`,
  invalidValue: (option, value, expected) => `${option}: "${value}" is not possible; ${expected}`,
  port: 'a whole number from 0 to 65535',
  tryHelp: command => `Help: ${command} --help`,
  listening: address => `The reading room is open: ${address}`,
  storeAt: place => `Store: ${place}`,
  stopping: 'Closing: work under way is being put away (once more to stop at once)',
  stopped: 'Closed',
  portTaken: port => `port ${port} is taken by another program; choose another one with --port`,
  mayNotListen: address => `listening at ${address} is not allowed to you; choose a port above 1023`,
  noSuchAddress: host => `this machine has no address ${host}; leave --host out, or give one that it has`,
  token: token => `Others can reach this server: it asks for this token (another one at each start; keep one with --token-file): ${token}`,
  tokenFile: (path, reason) => `--token-file: ${path} holds no usable token (${reason})`,
  tokenShort: least => `at least ${least} characters without spaces`,
  publicUrl: 'an address such as https://recoupe.example.org',
  resumed: count => `Taking up ${count} interrupted ${count === 1 ? 'dossier' : 'dossiers'}`,
  failed: reason => `the server failed (${reason})`,
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/engine/render.ts'
import { example } from '../examples.ts'
import { run } from './run.ts'

const french = 'La ministre a affirmé mardi que le pont ne fermerait pas avant la fin du mois de mai. Le préfet l’a démenti dans un communiqué.\n'
const english = 'The minister said on Tuesday that the bridge would not close before the end of May. The prefect denied this in a statement.\n'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-'))
  await writeFile(at('a.txt'), french)
  await writeFile(at('b.txt'), english)
  await writeFile(at('empty.txt'), '')
  await writeFile(at('blank.txt'), ' \n\n ')
  await writeFile(at('binary.txt'), Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34]))
  await writeFile(at('numbers.txt'), '12 34 56')
  await writeFile(
    at('german.txt'),
    'Die Ministerin erklärte am Dienstag, dass die Brücke nicht vor Ende Mai geschlossen werde. Der Präfekt wies das in einer Mitteilung zurück.',
  )
  await writeFile(at('large.txt'), 'La ministre a parlé. '.repeat(600_000))
  await writeFile(at('bad.json'), '{\n "reports": [\n  {"path": "a.txt"}\n  {"path": "b.txt"}\n ]\n}')
  await writeFile(at('date.json'), '{"title": "T", "reports": [{"path": "a.txt", "published": "22/09/2022"}, {"path": "b.txt"}]}')
  await mkdir(at('none'))
  await writeFile(at('none/notes.pdf'), 'x')
  await mkdir(at('reports/deep'), { recursive: true })
  await writeFile(at('reports/1.txt'), french)
  await writeFile(at('reports/deep/2.md'), english)
  await writeFile(at('reports/.hidden.txt'), english)
})
afterAll(() => rm(folder, { recursive: true }))

const json = async (...argv: string[]) => {
  const ran = await run(['dossier', '--format', 'json', ...argv])
  return { ...ran, dossier: ran.out === '' ? null : JSON.parse(ran.out) }
}

describe('recoupe dossier', () => {
  it('makes one of files, in their order, and says nothing else', async () => {
    const { code, err, dossier } = await json(at('b.txt'), at('a.txt'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(dossier.reports.map((r: { language: string }) => r.language)).toEqual(['en', 'fr'])
    expect(dossier.reports[1].text).toBe(french)
  })

  it('makes one of a manifest, with its title and paths as it writes them', async () => {
    const { code, dossier } = await json('--manifest', example('september-2022'))
    expect(code).toBe(0)
    expect(dossier.title).toContain('Septembre 2022')
    expect(dossier.reports.map((r: { path: string }) => r.path)).toEqual(['courrier.txt', 'gazette.txt', 'harbour.txt'])
    expect(dossier.reports[0].published).toEqual({ value: '2022-09-22', basis: 'manifest' })
    expect(dossier.reports[1].published).toEqual({ value: '2022-09', basis: 'text' })
  })

  it('opens a folder, hidden files aside, and reads a file once', async () => {
    const { code, dossier } = await json(at('reports'), at('reports/1.txt'))
    expect(code).toBe(0)
    expect(dossier.reports).toHaveLength(2)
  })

  it('reads standard input', async () => {
    const ran = await run(['dossier', '-', at('b.txt'), '--format', 'json'], { stdin: french })
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.out).reports[0].text).toBe(french)
  })

  it('gives --date and --lang to reports that nothing nearer dates', async () => {
    const { dossier } = await json(at('a.txt'), '--date', '2024-05-07', '--lang', 'fr')
    expect(dossier.reports[0]).toMatchObject({ published: { value: '2024-05-07', basis: 'manifest' }, language: 'fr' })
  })

  it.each(FORMATS)('writes %s', async format => {
    const ran = await run(['dossier', at('a.txt'), at('b.txt'), '--format', format])
    expect(ran.code).toBe(0)
    expect(ran.out.length).toBeGreaterThan(100)
  })

  it('keeps the bytes of a document from a terminal', async () => {
    const ran = await run(['dossier', at('a.txt'), '--format', 'docx'], { terminal: 80 })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('-o')
    expect(await run(['dossier', at('a.txt'), '-o', at('out.docx')], { terminal: 80 })).toMatchObject({ code: 0 })
    expect((await readFile(at('out.docx'))).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'))
  })

  it('writes a file whose name says the format', async () => {
    const ran = await run(['dossier', at('a.txt'), '-o', at('out.json')])
    expect(ran).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(await readFile(at('out.json'), 'utf8')).schema).toBe('recoupe.dossier/1')
  })

  it.each([
    ['out.jsonld', '"@vocab": "https://schema.org/"'],
    ['out.annotations.jsonld', 'http://www.w3.org/ns/anno.jsonld'],
    ['out.prov.jsonld', 'http://www.w3.org/ns/prov#'],
    ['out.ftm.json', '"schema":"Article"'],
  ])('knows the formats of other programs by their endings: %s', async (name, sign) => {
    expect(await run(['dossier', at('a.txt'), '-o', at(name)])).toMatchObject({ code: 0 })
    expect(await readFile(at(name), 'utf8')).toContain(sign)
  })

  it('tells two reports of the same text apart', async () => {
    await writeFile(at('copy.txt'), french)
    const { dossier } = await json(at('a.txt'), at('copy.txt'))
    const reports = dossier.reports.map((r: { id: string }) => r.id)
    const statements = dossier.statements.map((s: { id: string }) => s.id)
    expect(new Set(reports).size).toBe(2)
    expect(new Set(statements).size).toBe(statements.length)
  })

  it('gives the same bytes for the same inputs, and the same findings in another order', async () => {
    const [first, again, turned] = [await json(at('a.txt'), at('b.txt')), await json(at('a.txt'), at('b.txt')), await json(at('b.txt'), at('a.txt'))]
    expect(again.out).toBe(first.out)
    expect({ ...turned.dossier, reports: [] }).toEqual({ ...first.dossier, reports: [] })
  })
})

describe('an input that gives no report', () => {
  it.each([
    ['empty.txt', 'the file is empty'],
    ['blank.txt', 'the file is empty'],
    ['binary.txt', 'binary file (PDF)'],
    ['numbers.txt', 'no sentence was found'],
    ['german.txt', 'seems to be in German (de)'],
    ['large.txt', 'exceed the limit of 10 MB'],
    ['none', 'holds no report'],
    ['missing.txt', 'nothing at this path'],
    ['bad.json', 'line 4, column 3'],
  ])('%s: one line with name, cause and remedy; the others go on', async (name, cause) => {
    const partly = await json(at(name), at('a.txt'))
    const [line, count, ...rest] = partly.err.split('\n')
    expect(partly.code).toBe(3)
    expect(line).toContain(`${at(name)}: `)
    expect(line).toContain(cause)
    expect(line).toMatch(/; .+/u)
    expect(count).toBe('1 of 2 sources could not be read')
    expect(rest).toEqual([''])
    expect(partly.dossier.reports).toHaveLength(1)
    expect(partly.dossier.coverage.missing).toEqual([{ input: at(name), cause: expect.any(String), args: expect.any(Object) }])

    const alone = await run(['dossier', at(name)])
    expect(alone).toMatchObject({ code: 1, out: '' })
    expect(alone.err.split('\n')).toHaveLength(2)
  })

  it('a wrong date in a manifest leaves that report out', async () => {
    const { code, err, dossier } = await json('--manifest', at('date.json'))
    expect(code).toBe(3)
    expect(err).toContain(`${at('a.txt')}: “22/09/2022” is no date; write YYYY, YYYY-MM or YYYY-MM-DD`)
    expect(dossier.reports).toHaveLength(1)
  })

  it('an address that is none of the public internet is left out and told', async () => {
    const alone = await run(['dossier', 'http://127.0.0.1/a'])
    expect(alone).toMatchObject({ code: 1, out: '' })
    expect(alone.err).toBe('http://127.0.0.1/a: 127.0.0.1 is no address of the public internet; save the page as .html and give the file\n')
    const { code, dossier } = await json('ftp://press.example/a', at('a.txt'))
    expect(code).toBe(3)
    expect(dossier.reports).toHaveLength(1)
    expect(dossier.coverage.missing).toEqual([{ input: 'ftp://press.example/a', cause: 'url-invalid', args: { reason: 'scheme' } }])
  })

  it('is named in French where the interface is', async () => {
    const ran = await run(['dossier', at('german.txt')], { environment: { LANG: 'fr_FR.UTF-8' } })
    expect(ran.err).toContain('ce texte semble être en allemand (de)')
  })

  it('an output that cannot be written is told', async () => {
    const ran = await run(['dossier', at('a.txt'), '-o', at('nowhere/out.html')])
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain('writing failed (ENOENT)')
  })
})

describe('wrong usage ends with 2', () => {
  it.each([
    [['dossier'], 'no report is given'],
    [['dossier', 'a.txt', '--format', 'pdf'], '--format: "pdf" is not possible; choose from text, html, md, docx'],
    [['dossier', 'a.txt', '--date', 'hier'], '“hier” is no date'],
    [['dossier', 'a.txt', '--date', '2022-02-30'], 'is no date'],
    [['dossier', 'a.txt', '--lang', 'de'], 'choose from en, fr'],
    [['dossier', 'a.txt', '--ui', 'es'], 'choose from fr, en'],
    [['dossier', 'a.txt', '--table', 'claims'], '--table goes with --format csv only'],
    [['dossier', 'a.txt', '--format', 'csv', '--table', 'x'], 'choose from reports'],
    [['dossier', '--wrong'], 'there is no option --wrong'],
    [['dossier', '-', '-'], '"-" can be given only once'],
    [['dossier', 'a.txt', '-o'], 'the option -o needs a value'],
    [['gather'], 'there is no command "gather"'],
    [[], 'no report is given'],
  ])('%j', async (argv, message) => {
    const ran = await run(argv)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain(message)
    expect(ran.err).toMatch(/Help: recoupe.* --help/u)
  })

  it('in French too', async () => {
    expect((await run(['dossier', '--faux'], { environment: { LANG: 'fr_FR.UTF-8' } })).err).toContain('l’option --faux n’existe pas')
    expect((await run(['dossier', '--faux', '--ui', 'fr'])).err).toContain('l’option --faux n’existe pas')
  })
})

describe('help', () => {
  it.each([
    ['en', 'Examples:', 'Exit codes:', 'Usage:'],
    ['fr', 'Exemples\u00a0:', 'Codes de sortie\u00a0:', 'Usage\u00a0:'],
  ])('in %s has examples and exit codes', async (ui, ...titles) => {
    for (const argv of [['--help'], ['dossier', '--help'], ['statements', '--help'], ['help', 'dossier']]) {
      const ran = await run(argv, { environment: { LANG: `${ui}_XX.UTF-8` } })
      expect(ran).toMatchObject({ code: 0, err: '' })
      for (const title of titles) expect(ran.out).toContain(title)
      expect(ran.out).toContain('recoupe ')
    }
  })

  it('says the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  })
})

describe('on a terminal', () => {
  const colored = (text: string): boolean => text.includes('\u001b[')

  it('has colours and shows how far it is, and neither elsewhere', async () => {
    const there = await run(['dossier', at('a.txt'), at('b.txt')], { terminal: 90 })
    expect(colored(there.out)).toBe(true)
    expect(there.err).toContain('Statements 2/2')
    const elsewhere = await run(['dossier', at('a.txt'), at('b.txt')])
    expect(colored(elsewhere.out)).toBe(false)
    expect(elsewhere.err).toBe('')
  })

  it('honours NO_COLOR', async () => {
    expect(colored((await run(['dossier', at('a.txt')], { terminal: 90, environment: { LANG: 'C', NO_COLOR: '1' } })).out)).toBe(false)
  })
})

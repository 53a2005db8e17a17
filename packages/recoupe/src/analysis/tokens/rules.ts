import type { TokenSection } from '../../lang/tokens.ts'

/** A language's section made ready for the scanner: sets to ask, and the length beyond which none of them need be asked. */
export interface TokenRules {
  readonly section: TokenSection
  readonly elisions: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  /** Longest first, so that *-t-il* is tried before *-il*. */
  readonly enclitics: readonly (readonly [ending: string, parts: readonly string[]])[]
  readonly endings: readonly string[]
  readonly clipped: ReadonlySet<string>
  readonly contractions: ReadonlyMap<string, readonly string[]>
  readonly doubtful: ReadonlySet<string>
  readonly fused: ReadonlyMap<string, readonly string[]>
  readonly always: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly beforeName: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly optionalEndings: ReadonlySet<string>
}

/** No word that a rule names is longer; longer ones are never sliced for a look-up. */
export const LONGEST = 24

const compiled = new WeakMap<TokenSection, TokenRules>()

/** Compiled once per section. */
export function rulesOf(section: TokenSection): TokenRules {
  const known = compiled.get(section)
  if (known) return known
  const rules: TokenRules = {
    section,
    elisions: new Set(section.elisions),
    whole: new Set(section.whole),
    enclitics: Object.entries(section.enclitics).sort((a, b) => b[0].length - a[0].length),
    endings: [...section.endings].sort((a, b) => b.length - a.length),
    clipped: new Set(section.clipped),
    contractions: new Map(Object.entries(section.contractions)),
    doubtful: new Set(section.doubtful),
    fused: new Map(Object.entries(section.fused)),
    always: new Set(section.abbreviations.always),
    beforeNumber: new Set(section.abbreviations.beforeNumber),
    beforeName: new Set(section.abbreviations.beforeName),
    prefixes: new Set(section.prefixes),
    units: new Set(section.units),
    optionalEndings: new Set(section.optionalEndings),
  }
  compiled.set(section, rules)
  return rules
}

/** The text in lower case with straight apostrophes and plain hyphens, as the sections are written; empty where it is too long for any rule. */
export function plain(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return ''
  const lower = text.slice(start, end).toLowerCase()
  for (let i = 0; i < lower.length; i++) if (mayBeTypographic(lower.charCodeAt(i))) return straightened(lower)
  return lower
}

/** True for whatever `straightened` may change, and little else. */
const mayBeTypographic = (code: number): boolean => code >= 0x2010 || code === 0x60 || code === 0xb4 || code === 0x91 || code === 0x92 || code === 0x2bc

const straightened = (lower: string): string => lower.replace(/[\u2018\u2019\u02bc`\u00b4\u0091\u0092]/gu, "'").replace(/[\u2010\u2011]/gu, '-')

/** Letters that are typed without their accent, with what they may stand for. Of every alphabet of Latin letters that has a pack. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'â'],
  c: ['ç'],
  e: ['é', 'è', 'ê', 'ë'],
  i: ['î', 'ï'],
  o: ['ô'],
  u: ['ù', 'û', 'ü'],
}

/** No French word has more accents than this in the parts of it that a query types. */
const MOST = 3

/** A bound on what is tried for one word. */
const LIMIT = 4000

/** The word with up to three of its letters accented: *achete* gives *achète*, *acheté* and others that are no words. Without the word itself. */
export function accentVariants(word: string): string[] {
  let made = [{ text: word, from: 0 }]
  const all: string[] = []
  for (let depth = 0; depth < MOST; depth++) {
    const next: typeof made = []
    for (const { text, from } of made) {
      for (let at = from; at < text.length; at++) {
        for (const letter of VARIANTS[text[at] ?? ''] ?? []) next.push({ text: text.slice(0, at) + letter + text.slice(at + 1), from: at + 1 })
        if (all.length + next.length > LIMIT) return [...all, ...next.map(n => n.text)]
      }
    }
    all.push(...next.map(n => n.text))
    made = next
  }
  return all
}

import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../src/claims/alignment/features.ts'
import { WEIGHTS } from '../../src/claims/alignment/pair-weights.ts'
import { Trigrams, trigramsOf } from '../../src/claims/alignment/trigrams.ts'
import { nameKey } from '../../src/claims/propositions/fold.ts'
import { check } from './story.ts'

type Checked = ReturnType<typeof check>

/** Contents of the statements that share a claim with the one that holds `words`, each with its stance. */
function beside({ claims, statements }: Checked, texts: readonly string[], words: string): Map<string, string> {
  const textOf = (id: string): string => {
    const s = statements.find(x => x.id === id)
    return (s?.content ?? []).map(({ start, end }) => texts[Number(s?.report.slice(1))]?.slice(start, end)).join(' ')
  }
  const claim = claims.find(c => c.positions.some(p => p.statements.some(id => textOf(id).includes(words))))
  return new Map(claim?.positions.flatMap(p => p.statements.map(id => [textOf(id), p.stance] as const)))
}

const holding = (map: ReadonlyMap<string, string>, words: string): string | undefined => [...map].find(([text]) => text.includes(words))?.[1]

describe('what statements of one report answer', () => {
  it('puts the quotation that goes on from a denial beside it', () => {
    const text = 'La société Aquaval a démenti toute pollution de la Loue. « Aucun produit n’a été déversé », a assuré la société Aquaval.'
    expect(holding(beside(check([{ text }]), [text], 'toute pollution'), 'Aucun produit')).toBe('denies')
  })

  it('lets a denial that says nothing by itself stand for the charge against its speaker', () => {
    const text =
      'Le syndicat Force portuaire a accusé la société Aquaval d’avoir déversé du solvant dans la Loue. La mairie a annoncé la fermeture de la plage. La société Aquaval a rejeté ces accusations.'
    const found = beside(check([{ text }]), [text], 'déversé du solvant')
    expect(holding(found, 'ces accusations')).toBe('denies')
    expect(holding(found, 'fermeture')).toBeUndefined()
  })

  it('is nothing for what nobody known said, though it stands right behind', () => {
    const text = "Nadège Lorin dit avoir appelé la mairie mardi à l'aube ; on lui a répondu qu'il n'y avait « rien d'inquiétant »."
    expect(holding(beside(check([{ text }]), [text], 'appelé la mairie'), 'inquiétant')).toBeUndefined()
  })

  it('does the same in English', () => {
    const text = 'The union accused Aquaval of dumping solvent in the river. The mayor said the beach would close. Aquaval rejected the accusation.'
    expect(holding(beside(check([{ text, language: 'en' }]), [text], 'dumping solvent'), 'the accusation')).toBe('denies')
  })
})

describe('what stands beside a denial that says nothing by itself', () => {
  it('is what its own paragraph said last, before a charge of an earlier one', () => {
    const text =
      'Le syndicat Force portuaire a accusé la société Aquaval d’avoir déversé du solvant dans la Loue.\n\nUn pêcheur a raconté que des truites mortes flottaient sous le pont. La société Aquaval a contesté ce récit.'
    expect(holding(beside(check([{ text }]), [text], 'truites mortes'), 'ce récit')).toBe('denies')
  })

  it('is the statement before, for a retort', () => {
    const text = 'The union accused Aquaval of dumping solvent.\n\nA farmer said two cows had died after drinking. “Nonsense,” Aquaval replied.'
    expect(holding(beside(check([{ text, language: 'en' }]), [text], 'two cows had died'), 'Nonsense')).toBe('denies')
  })

  it('is a figure, where a figure is disputed', () => {
    const text =
      'La mairie a indiqué que 300 foyers étaient privés d’eau. Un élu a réclamé la démission du directeur. La société Aquaval a contesté ce chiffre.'
    const found = beside(check([{ text }]), [text], '300 foyers')
    expect(holding(found, 'ce chiffre')).toBe('denies')
    expect(holding(found, 'démission')).toBeUndefined()
  })

  it('may be what only the reporter tells', () => {
    const text = 'Un robinet de vidange a été ouvert pendant la nuit du 3 mai. La société Aquaval a démenti cette version.'
    const { claims } = check([{ text }])
    expect(claims.filter(c => c.positions.some(p => p.holder?.startsWith('report:')) && c.positions.some(p => p.stance === 'denies'))).toHaveLength(1)
  })

  it.each([
    [
      'fr',
      'Le syndicat Force portuaire a accusé la société Aquaval d’avoir déversé du solvant. La société Aquaval a rejeté leurs graves accusations.',
      'leurs graves',
    ],
    ['en', 'The union accused Aquaval of dumping solvent in the river. Aquaval rejected their latest claims.', 'their latest'],
    ['fr', 'Une riveraine a raconté que des truites mortes flottaient sous le pont. « Non », a répondu la société Aquaval.', '« Non »'],
    ['en', 'A farmer said two cows had died after drinking. “No,” Aquaval replied.', '“No,”'],
  ])('is found for whatever points at it (%s): %s', (language, text, words) => {
    const of = text.includes('sol') ? 'solvent' : 'died'
    const claim = beside(check([{ text, language }]), [text], words)
    expect([...claim.keys()].some(t => t.includes(language === 'en' ? of : text.includes('solvant') ? 'solvant' : 'truites'))).toBe(true)
    expect(holding(claim, words)).toBe('denies')
  })

  it('is kept in mind while the same voice goes on', () => {
    const text =
      'Le syndicat Force portuaire a accusé la société Aquaval d’avoir déversé du solvant dans la Loue.\n\nLe syndicat Force portuaire a dit que trois vannes étaient restées ouvertes.\n\n« Deux pêcheurs sont malades », a déclaré le syndicat Force portuaire.\n\nLa société Aquaval a rejeté cette accusation.'
    expect(holding(beside(check([{ text }]), [text], 'déversé du solvant'), 'cette accusation')).toBe('denies')
  })

  it.each([
    [
      'fr',
      'L’ONG Rive claire a déclaré que la société Aquaval déversait du solvant dans la Loue.\n\nUn pêcheur a dit que les truites étaient rares cette année.\n\nLa société Aquaval a parlé d’une invention.',
      'déversait du solvant',
      'invention',
    ],
    [
      'en',
      'The charity Clear Banks said Aquaval was dumping solvent in the river.\n\nAn angler said trout were rare this year.\n\nAquaval dismissed the reports as fake.',
      'dumping solvent',
      'the reports',
    ],
  ])('is what names the denier, farther up, where nothing nearer does (%s)', (language, text, claim, denial) => {
    const found = beside(check([{ text, language }]), [text], claim)
    expect(holding(found, denial)).toBe('denies')
    expect([...found.keys()].some(t => /truites|trout/u.test(t))).toBe(false)
  })

  it('is nothing, where a charge of lying says what was lied about', () => {
    const text = 'A farmer said two cows had died after drinking. The union accused the firm of lying about the solvent in the river.'
    expect(holding(beside(check([{ text, language: 'en' }]), [text], 'two cows'), 'lying')).toBeUndefined()
  })

  it('is not the speaker’s own word', () => {
    const text = 'La société Aquaval a annoncé la fermeture de deux puits. La société Aquaval a rejeté ces accusations.'
    expect(holding(beside(check([{ text }]), [text], 'deux puits'), 'ces accusations')).toBeUndefined()
  })
})

describe('what holds a statement back', () => {
  const stanceOf = (text: string, words: string, language = 'fr'): string | undefined => holding(beside(check([{ text, language }]), [text], words), words)

  it('is a cue that does not commit', () => {
    expect(stanceOf('La préfète a laissé entendre que le solvant venait du port.', 'solvant')).toBe('hedges')
    expect(stanceOf('La préfète a annoncé que le solvant venait du port.', 'solvant')).toBe('asserts')
    expect(stanceOf('La préfète n’exclut pas une seconde fuite.', 'fuite')).toBe('hedges')
  })

  it('is a condition on what is said, and not on what is asked', () => {
    expect(stanceOf('La maire a déclaré que le pont rouvrira si la région paie.', 'pont')).toBe('hedges')
    expect(stanceOf('La maire a déclaré que le pont rouvrira en juin.', 'pont')).toBe('asserts')
    expect(stanceOf('The mayor said the bridge will reopen if the region pays.', 'bridge', 'en')).toBe('hedges')
  })

  it('is no promise seen from the past', () => {
    expect(stanceOf('La ministre a promis que les résultats seraient publiés en mai.', 'résultats')).toBe('asserts')
  })
})

describe('conjuncts of one cue', () => {
  it('are two claims, even where one only points at the other', () => {
    const text = 'La société Aquaval a déclaré qu’elle n’avait jamais vendu de solvant à la mairie et qu’elle n’avait aucune intention d’en vendre.'
    const found = beside(check([{ text }]), [text], 'jamais vendu')
    expect(holding(found, 'jamais vendu')).toBe('denies')
    expect(holding(found, 'intention')).toBeUndefined()
  })
})

describe('signs inside one claim', () => {
  it('follow the speaker’s denial, for what spells it out', () => {
    const text =
      'Un pompier a raconté que la sirène avait sonné une heure après la fuite de solvant. La société Aquaval conteste cette chronologie. « La sirène a sonné dans les six minutes », a affirmé la société Aquaval.'
    const found = beside(check([{ text }]), [text], 'une heure après')
    expect(holding(found, 'cette chronologie')).toBe('denies')
    expect(holding(found, 'six minutes')).not.toBe('asserts')
  })
})

describe('divergences of whole claims and dates', () => {
  it('says that a charge is missing from a report that has nothing like it', () => {
    const { divergences } = check([
      {
        text: 'Le ministre Paul Garance a déclaré que le pont rouvrirait en juin. Le syndicat Force portuaire a accusé la société Aquaval d’avoir falsifié les rapports de sécurité du pont.',
      },
      { text: 'Le ministre Paul Garance a déclaré mardi que le pont rouvrirait en juin.', published: '2025-05-13' },
    ])
    expect(divergences.filter(d => d.kind === 'omission').map(d => d.note.code)).toEqual(['divergence.omission'])
  })

  it('says nothing of a charge that the other report has in other words', () => {
    const { divergences } = check([
      { text: 'Le syndicat Force portuaire a accusé la société Aquaval d’avoir falsifié les rapports de sécurité du pont.' },
      { text: 'Pour le syndicat Force portuaire, la société Aquaval a truqué les rapports de sécurité du pont.', published: '2025-05-13' },
    ])
    expect(divergences.filter(d => d.kind === 'omission')).toEqual([])
  })

  it('finds one claim dated differently', () => {
    const { divergences } = check([
      { text: 'La société Aquaval a déclaré que la fuite de solvant avait été détectée le 9 mai 2025.', published: '2025-05-20' },
      { text: 'La société Aquaval a déclaré que la fuite de solvant avait été détectée le 28 avril 2025.', published: '2025-05-21' },
    ])
    expect(divergences.map(d => d.kind)).toContain('time')
  })

  it('takes a vaguer date for no other date', () => {
    const { divergences } = check([
      { text: 'La société Aquaval a déclaré que la fuite de solvant avait été détectée le 9 mai 2025.', published: '2025-05-20' },
      { text: 'La société Aquaval a déclaré que la fuite de solvant avait été détectée en mai 2025.', published: '2025-05-21' },
    ])
    expect(divergences.map(d => d.kind)).not.toContain('time')
  })
})

describe('the trained judgement', () => {
  it('has one weight per feature', () => {
    expect(WEIGHTS).toHaveLength(FEATURES.length)
  })

  it('finds words of one family close by their letters, and survives any text', () => {
    const texts = ['les fissures du barrage', 'un barrage fissuré', 'la vente de lait', '😀 \ud800', '']
    const trigrams = new Trigrams(texts.map(trigramsOf))
    expect(trigrams.cosine(0, 1)).toBeGreaterThan(trigrams.cosine(0, 2))
    expect(trigrams.cosine(3, 4)).toBe(0)
  })
})

describe('names that languages spell by their own ear', () => {
  it('meet under one key', () => {
    for (const [fr, en] of [
      ['Poutine', 'Putin'],
      ['Zelensky', 'Zelenskyy'],
      ['Loukachenko', 'Lukashenko'],
      ['Sergueï', 'Sergei'],
    ] as const)
      expect(nameKey(fr)).toBe(nameKey(en))
    expect(nameKey('Martin')).not.toBe(nameKey('Morton'))
  })

  it('make one person of two reports', () => {
    const { entities } = check([
      { text: 'Le ministre Sergueï Karpouchine a déclaré que le pont rouvrirait en juin.' },
      { text: 'The minister, Sergei Karpushin, said that the bridge would reopen in June.', language: 'en', published: '2025-05-13' },
    ])
    expect(entities.filter(e => e.kind === 'person')).toHaveLength(1)
  })
})

describe('what a denial denies', () => {
  it('takes of two things charged together the one that the denial is like', () => {
    const text =
      'L’association Mer Claire accuse l’armateur Delcourt d’avoir déversé des boues et payé un fonctionnaire. L’armateur Delcourt nie tout versement.'
    const found = beside(check([{ text }]), [text], 'tout versement')
    const told = check([{ text }]).claims.find(c => c.positions.some(p => p.stance === 'denies'))
    const charged = told?.positions.find(p => p.stance === 'alleges')?.evidence.map(e => text.slice(e.start, e.end))
    expect(holding(found, 'tout versement')).toBe('denies')
    expect(charged?.join(' ')).toContain('payé un fonctionnaire')
    expect(charged?.join(' ')).not.toContain('boues')
  })

  it('takes a figure from a sentence of the reporter’s own that counts', () => {
    const text = 'Selon le syndicat, 12 000 personnes ont défilé mardi. La préfecture en a compté 4 500. Les organisateurs contestent ce chiffre.'
    const claim = check([{ text }]).claims.find(c => c.positions.some(p => p.stance === 'denies'))
    const shown = claim?.positions.flatMap(p => p.evidence.map(e => text.slice(e.start, e.end))).join(' ')
    expect(shown).toContain('4 500')
    expect(shown).not.toContain('12 000')
  })
})

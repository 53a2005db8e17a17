import { quote } from '../../../messages/index.ts'
import type { Claim, Stance } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { contrary, sayStatus } from '../phrases.ts'
import type { Exhibit } from '../view/exhibits.ts'
import type { Holder } from '../view/holder.ts'
import { sayEntity, sayHolder } from '../view/holder.ts'
import { inLanguage } from '../view/name.ts'
import type { View } from '../view/view.ts'
import { both, bothNamed } from './both.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { STANCE_FAMILY, STANCE_SHAPE, STATUS_SHAPE, sign } from './signs.ts'

/** A link to an exhibit: `A7`. Without a script it leads to the register. */
export function ref(exhibit: Exhibit): Markup {
  return h('a', { class: 'ref', href: `#s-${exhibit.ref}`, 'data-ref': exhibit.ref }, exhibit.ref)
}

export function refs(exhibits: readonly Exhibit[]): Markup {
  return h('span', { class: 'refs' }, joined(exhibits.map(ref), ' '))
}

/** A report's letter in its box. */
export function letter(name: string): Markup {
  return h('b', { class: 'letter' }, name)
}

export function stance(value: Stance): Markup {
  const family = STANCE_FAMILY[value]
  return h(
    'span',
    { class: `word f-${family}` },
    sign(STANCE_SHAPE[value]),
    both(w => w.labels.stance[value]),
  )
}

export function status(claim: Claim): Markup {
  return h(
    'span',
    { class: 'status' },
    sign(STATUS_SHAPE[claim.status]),
    both(w => sayStatus(w, claim)),
  )
}

/** A quotation in its own language and marks, on one line. */
export function quotation(text: string, language: string): Markup {
  return h('span', { class: 'q', lang: language }, quote(oneLine(text), language))
}

export function gist(claim: Claim): Markup {
  return both(w => {
    const own = inLanguage(claim.gist, w.language)
    return own ? all(contrary(w, claim, own.language), quotation(own.text, own.language)) : h('span', { class: 'none' }, w.page.noGist)
  })
}

export function holder(view: View, who: Holder): Markup {
  return bothNamed(w => sayHolder(view, w, who))
}

export function entity(view: View, id: string): Markup {
  return bothNamed(w => sayEntity(view, w, id))
}

/** *undecided*, dashed. */
export function undecided(): Markup {
  return h(
    'span',
    { class: 'undecided chip' },
    both(w => w.page.undecided),
  )
}

/** A section with its number for the keyboard, its title and a line that says how to read it. */
export function section(id: string, title: Child, subtitle: Child, ...body: readonly Child[]): Markup {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-t`, tabindex: -1 },
    h('header', { class: 'sec' }, h('h2', { id: `${id}-t` }, title), h('p', {}, subtitle)),
    ...body,
  )
}

/** A box with hatching where a report has nothing. */
export function nothing(text: Child): Markup {
  return h('p', { class: 'hatch' }, sign('ring'), h('span', {}, text))
}

export function none(text: Child): Markup {
  return h('p', { class: 'none' }, text)
}

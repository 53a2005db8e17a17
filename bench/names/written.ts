/**
 * Tokens as somebody would have typed them, for corpora that keep no spacing: marks touch the word they belong to, an
 * elision the word that it elides before (*l'* + *île*), a clitic the word that bears it (*dit* + *-il*, "company" + "'s").
 * French sets double marks (`: ; ? ! »`) off by a space, English does not.
 */
export function written(forms: readonly string[], language: string): string {
  let text = ''
  let glued = true
  let quoted = false
  forms.forEach((form, i) => {
    const straight = form === '"'
    const closes = straight ? quoted : leans(form, forms[i - 1] ?? '', language)
    text += (glued || closes ? '' : ' ') + form
    glued = straight ? !quoted : leads(form, forms[i + 1] ?? '', forms[i - 1] ?? '', language)
    if (straight) quoted = !quoted
  })
  return text
}

const DIGITS = /^\p{N}+$/u

/** Whether nothing stands between a token and the one before. */
function leans(form: string, before: string, language: string): boolean {
  if (/^(?:[,.)\]}”…]|\.{2,3})$/u.test(form)) return true
  if (language === 'fr' ? /^[-‑]\p{L}/u.test(form) : /^(?:[:;?!%»]|['’]\p{L}{1,2}|n['’]t)$/u.test(form)) return true
  return language === 'en' && /^['’]$/u.test(form) && /s$/u.test(before)
}

/** Whether nothing stands between a token and the next. */
function leads(form: string, after: string, before: string, language: string): boolean {
  if (/^[([{“#$£]$/u.test(form) || (language === 'fr' && /\p{L}['’]$/u.test(form))) return true
  return /^[-–/]$/u.test(form) && DIGITS.test(before) && DIGITS.test(after)
}

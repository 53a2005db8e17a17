/** A number in figures, grouped and with the decimal sign of French: *10 522,5*. */
export function number(value: number): string {
  const [whole = '', rest] = String(Math.round(value * 100) / 100).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f')}${rest === undefined ? '' : `,${rest}`}`
}

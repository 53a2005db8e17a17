/** The id of a report in a dossier: the first digits of its hash, made unique (`…-2`). */
export function memberId(sha256: string, taken: ReadonlySet<string>): string {
  const base = sha256.slice(0, ID_LENGTH)
  let id = base
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`
  return id
}

export const ID_LENGTH = 12

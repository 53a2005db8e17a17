import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { CommandGroup } from '../words/app-messages.ts'
import { currentSettings } from './settings.ts'

/** Something that a reader can do by a key or from the palette; the help sheet lists all that have keys. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly title: string
  /** Any of these (`KeyboardEvent.key`, or `mod+k`). Single keys can be switched off. */
  readonly keys?: readonly string[]
  /** How the keys are shown where they differ from `keys`. */
  readonly shown?: readonly string[]
  /** False for what makes no sense chosen from a list, such as *next statement*. */
  readonly palette?: boolean
  /** False returned: the key was not meant for it and goes on. */
  readonly run: (event?: KeyboardEvent) => unknown
}

let registered: readonly (readonly Command[])[] = []
let flat: readonly Command[] = []
const listeners = new Set<() => void>()

function change(next: readonly (readonly Command[])[]): void {
  registered = next
  flat = next.flat()
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Every command of the page as it stands. */
export const useAllCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => flat)

/** Registers commands for as long as the component stands. What was registered last is asked first. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const shape = commands.map(c => `${c.id} ${c.title} ${c.keys?.join(' ') ?? ''}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the commands count as changed when their words or keys do
  useEffect(() => {
    const own = latest.current.map((command, i): Command => ({ ...command, run: event => latest.current[i]?.run(event) }))
    change([...registered, own])
    return () => change(registered.filter(r => r !== own))
  }, [shape])
}

const modified = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

const nameOf = (event: KeyboardEvent): string => (event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key)

/** True while the reader writes: a key then is a letter. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return (
    target.matches('input:not([type="checkbox"],[type="radio"]),select,textarea,[contenteditable="true"]') ||
    target.closest('[role="listbox"],[role="menu"]') !== null
  )
}

/** Listens to the keyboard for all commands; returns what stops it. */
export function listenForKeys(): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const single = !modified(event)
    const inDialog = document.querySelector('[role="dialog"][data-modal],dialog[open]') !== null
    if (event.altKey || inDialog) return
    if (single && event.key !== 'Escape' && (!currentSettings().keys || isWriting(event.target))) return
    const name = nameOf(event)
    for (const group of registered.toReversed()) {
      for (const command of group) {
        if (!command.keys?.includes(name)) continue
        if (command.run(event) === false) continue
        event.preventDefault()
        return
      }
    }
  }
  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

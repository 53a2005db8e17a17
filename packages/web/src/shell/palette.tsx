import { useState } from 'react'
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components'
import type { CommandGroup } from '../words/app-messages.ts'
import { useWords } from '../words/words.ts'
import { useAllCommands } from './commands.ts'

const GROUPS: readonly CommandGroup[] = ['go', 'read', 'review', 'settings']

/** Everything that can be gone to or done, found by a few letters. */
export function Palette({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const words = useWords()
  return (
    <ModalOverlay className="overlay high" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="sheet-modal">
        <Dialog className="palette" aria-label={words.app.palette} data-modal>
          <Choices done={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices({ done }: { done: () => void }) {
  const words = useWords()
  const commands = useAllCommands().filter(c => c.palette !== false)
  const [text, setText] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const fits = (title: string): boolean => text.split(/\s+/u).every(part => contains(title, part))
  return (
    <Autocomplete inputValue={text} onInputChange={setText} filter={fits}>
      <SearchField autoFocus aria-label={words.app.palette}>
        <Input placeholder={words.app.paletteHint} />
      </SearchField>
      <Menu
        aria-label={words.app.palette}
        className="palette-list"
        renderEmptyState={() => <p className="none">{words.app.paletteNone}</p>}
        onAction={key => {
          done()
          commands.find(c => c.id === key)?.run()
        }}
      >
        {GROUPS.map(group => {
          const own = commands.filter(c => c.group === group)
          return own.length === 0 ? null : (
            <MenuSection key={group} id={`group-${group}`}>
              <Header>{words.app.groups[group]}</Header>
              {own.map(c => (
                <MenuItem key={c.id} id={c.id} textValue={c.title}>
                  <span>{c.title}</span>
                  <span className="keys">
                    {(c.shown ?? c.keys ?? []).map(k => (
                      <kbd key={k}>{k}</kbd>
                    ))}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          )
        })}
      </Menu>
    </Autocomplete>
  )
}

import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { CommandGroup } from '../words/app-messages.ts'
import { useWords } from '../words/words.ts'
import { type Command, useAllCommands } from './commands.ts'
import { changeSettings, useSettings } from './settings.ts'

const GROUPS: readonly CommandGroup[] = ['go', 'read', 'review', 'settings']

const shownKeys = ({ keys = [], shown }: Command): readonly string[] => shown ?? keys

/** How to do everything without a mouse. */
export function HelpSheet({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const words = useWords()
  const { keys } = useSettings()
  const commands = useAllCommands().filter(c => shownKeys(c).length > 0)
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="sheet-modal wide">
        <Dialog className="sheet-dialog" data-modal>
          <header>
            <Heading slot="title">{words.page.help}</Heading>
            <Button className="button" slot="close">
              {words.app.close}
            </Button>
          </header>
          <div className="two">
            {GROUPS.map(group => {
              const own = commands.filter(c => c.group === group)
              if (own.length === 0) return null
              return (
                <div key={group}>
                  <h3>{words.app.groups[group]}</h3>
                  <dl className="key-list">
                    {own.map(c => (
                      <div key={c.id}>
                        <dt>
                          {shownKeys(c).map(k => (
                            <kbd key={k}>{k}</kbd>
                          ))}
                        </dt>
                        <dd>{c.title}</dd>
                      </div>
                    ))}
                  </dl>
                </div>
              )
            })}
            <div>
              <h3>{words.app.otherKeys}</h3>
              <dl className="key-list">
                <div>
                  <dt>
                    {['←', '↑', '→', '↓'].map(k => (
                      <kbd key={k}>{k}</kbd>
                    ))}
                  </dt>
                  <dd>{words.page.keys.move}</dd>
                </div>
                <div>
                  <dt>
                    <kbd>{words.page.keyNames.enter}</kbd>
                  </dt>
                  <dd>{words.page.keys.open}</dd>
                </div>
              </dl>
              <label className="check">
                <input type="checkbox" checked={keys} onChange={event => changeSettings({ keys: event.target.checked })} />
                <span>{words.page.shortcuts}</span>
              </label>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

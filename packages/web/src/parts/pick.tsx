import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

export interface Choice {
  readonly id: string
  readonly name: string
}

interface PickProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly choose: (id: string) => void
}

/** One of a few. */
export function Pick({ label, choices, value, choose }: PickProps) {
  return (
    <Select className="pick-field" selectedKey={value} onSelectionChange={key => choose(String(key))}>
      <Label>{label}</Label>
      <Button className="button field">
        <SelectValue />
        <span className="caret" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox items={choices}>{choice => <ListBoxItem id={choice.id}>{choice.name}</ListBoxItem>}</ListBox>
      </Popover>
    </Select>
  )
}

/** One of many, found by a few letters. */
export function PickByName({ label, choices, value, choose }: PickProps) {
  return (
    <ComboBox
      className="pick-field"
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={key => choose(key === null ? '' : String(key))}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <span className="combo">
        <Input className="field" />
        <Button>
          <span className="caret" aria-hidden="true" />
        </Button>
      </span>
      <Popover className="popover">
        <ListBox>{(choice: Choice) => <ListBoxItem id={choice.id}>{choice.name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}

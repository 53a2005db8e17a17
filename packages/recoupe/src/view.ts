/** What an interface needs to show a dossier: the words of the interface and the views that the renderings are made of. Runs in a browser. */
export { messages } from './messages/index.ts'

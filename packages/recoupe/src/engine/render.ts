export { FORMATS, type Format, type RenderOptions, renderDossier, TABLES, type TableName } from '../dossier/render/index.ts'

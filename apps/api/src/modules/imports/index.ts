export { ImportsModule } from './imports.module';
export { ImportPipeline, type ImportOptions } from './pipeline';
export { ImportFolderError, checkImportFolder } from './import-folder';
export type { FileReport, ImportReport } from './import-run';
export { rowErrorLine } from './row-error';

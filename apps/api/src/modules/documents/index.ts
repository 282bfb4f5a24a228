export { DocumentKinds } from './document-kinds';
export { DocumentsModule } from './documents.module';

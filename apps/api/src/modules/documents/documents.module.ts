import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { DocumentChanges } from './document-changes';
import { DocumentKinds } from './document-kinds';
import { DocumentsRepository } from './documents.repository';
import { DocumentsResolver, DocumentVersionsResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';

@Module({
  imports: [AccountsModule],
  providers: [
    DocumentChanges,
    DocumentKinds,
    DocumentsRepository,
    DocumentsResolver,
    DocumentsService,
    DocumentVersionsResolver,
  ],
  exports: [DocumentKinds],
})
export class DocumentsModule {}
